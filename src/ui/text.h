// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/date.h"
#include "kokemus/phrases.h"

#include <QDate>
#include <QString>

#include <string>
#include <string_view>

class QTextDocument;

// The only place where the core's values (UTF-8, civil dates) and Qt's meet.
namespace kokemus::ui {

[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] std::string toStd(const QString& text);
/// The beginning of a line: "arrival" is "Arrival" there.
[[nodiscard]] QString capitalised(QString text);

[[nodiscard]] QDate toQDate(Date date);
/// Precondition: date.isValid().
[[nodiscard]] Date toDate(QDate date);

/// The language the window speaks: that of the default locale, English for any language without translation.
[[nodiscard]] Language windowLanguage();
/// The phrases shared with the command line and the documents, in the window's language.
[[nodiscard]] Phrases windowPhrases();
[[nodiscard]] QString phrase(std::string_view key, const PhraseArguments& arguments = {});
[[nodiscard]] QString describe(const Error& error);

/// A document's text as it is: toPlainText() would turn no-break spaces into plain ones.
[[nodiscard]] QString writtenText(const QTextDocument& document);

/// "4.7.2025", "04/07/2025": the locale's short form, but always with all digits of the year.
[[nodiscard]] QString shownDate(Date date);
/// "14.05": the locale's short form. `minuteOfDay` 0..1439.
[[nodiscard]] QString shownTime(int minuteOfDay);

}  // namespace kokemus::ui
