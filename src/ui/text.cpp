// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text.h"

#include <QLocale>
#include <QTextDocument>
#include <QTime>

namespace kokemus::ui {

QString toQString(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string toStd(const QString& text) { return text.toStdString(); }

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QDate toQDate(Date date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

Date toDate(QDate date) {
    return {std::chrono::year(date.year()), std::chrono::month(static_cast<unsigned>(date.month())),
            std::chrono::day(static_cast<unsigned>(date.day()))};
}

Language windowLanguage() { return languageFromCode(toStd(QLocale().name())).value_or(Language::English); }

Phrases windowPhrases() { return Phrases(windowLanguage()); }

QString phrase(std::string_view key, const PhraseArguments& arguments) {
    return toQString(windowPhrases().text(key, arguments));
}

QString describe(const Error& error) { return toQString(windowPhrases().describe(error)); }

QString writtenText(const QTextDocument& document) {
    auto text = document.toRawText();
    return text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
}

QString shownDate(Date date) {
    const QLocale locale;
    auto format = locale.dateFormat(QLocale::ShortFormat);
    // A year of two digits would be read back as any century.
    if (!format.contains(QLatin1String("yyyy"))) format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(toQDate(date), format);
}

QString shownTime(int minuteOfDay) {
    return QLocale().toString(QTime(minuteOfDay / 60, minuteOfDay % 60), QLocale::ShortFormat);
}

}  // namespace kokemus::ui
