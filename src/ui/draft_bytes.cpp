// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/draft_bytes.h"

#include "kokemus/exchange.h"
#include "ui/text.h"

#include <QCryptographicHash>
#include <QDir>

namespace kokemus::ui {

namespace {

QString stateFolder() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (state.isEmpty() ? QDir::homePath() + QStringLiteral("/.local/state") : state) + QStringLiteral("/kokemus");
}

QString fileOf(const QString& folder, const Attachment& attachment) {
    return folder + QLatin1Char('/') + toQString(attachment.sha256);
}

}  // namespace

QString draftFolder(const std::string& journalPath, const std::string& shape) {
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(journalPath + '\n' + shape), QCryptographicHash::Sha256);
    return stateFolder() + QStringLiteral("/drafts/") + QString::fromLatin1(hash.toHex().left(16));
}

void keepDraftBytes(const QString& folder, const std::vector<Attachment>& attachments) {
    for (const Attachment& attachment : attachments) {
        if (attachment.data.empty() || attachment.sha256.size() != 64) continue;
        if (QFile::exists(fileOf(folder, attachment)) || !QDir().mkpath(folder)) continue;
        // On a full disk the words of the draft are kept without its pictures; the form still holds them.
        (void)writeFileAtomically(toStd(fileOf(folder, attachment)), attachment.data);
    }
}

void fetchDraftBytes(const QString& folder, std::vector<Attachment>& attachments) {
    for (Attachment& attachment : attachments) {
        QFile file(fileOf(folder, attachment));
        if (attachment.data.empty() && file.open(QIODevice::ReadOnly)) attachment.data = file.readAll().toStdString();
    }
}

void dropDraftBytes(const QString& folder) { QDir(folder).removeRecursively(); }

}  // namespace kokemus::ui
