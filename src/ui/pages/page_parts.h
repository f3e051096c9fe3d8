// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QLineEdit;
class QListWidget;
class QString;
class QTableView;
class QTextEdit;
class QWidget;

// What every page is made of, so that the same thing looks and behaves the same everywhere.
namespace kokemus::ui {

/// Plain text that wraps and can be selected with the mouse; never rich text.
[[nodiscard]] QLabel* plainLabel(QWidget* parent);
/// The same, larger and bold.
[[nodiscard]] QLabel* headingLabel(QWidget* parent);
/// Longer text to be read, selected and copied, with the keyboard too.
[[nodiscard]] QTextEdit* readingText(const QString& name, QWidget* parent);
/// "~/…" is how people know their own folders, and it fits.
[[nodiscard]] QString shownPath(const QString& path);
/// A search line with a clear button that has a name for assistive technology.
[[nodiscard]] QLineEdit* searchLine(QWidget* parent);

/// Makes a table one that is read row by row: Tab leaves it, one row is chosen, rows have room and no numbers.
void readByRows(QTableView& table, const QString& name);

/// A list of rows of two lines that are cut at the edge, never wrapped; addTwoLines() fills it.
[[nodiscard]] QListWidget* twoLineList(const QString& name, QWidget* parent);
void addTwoLines(QListWidget& list, const QString& first, const QString& second);

}  // namespace kokemus::ui
