// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QAbstractItemView;
class QCompleter;
class QStringListModel;

namespace kokemus::ui {

/// The names that begin with `typed` in the order given, then those that contain it; letter case is ignored, but
/// ä is not a. Everything for an empty text.
[[nodiscard]] QStringList rankedMatches(const QStringList& names, const QString& typed);

/// A name that is probably known already: typing offers known names, any other text stands as typed. The first
/// offer that begins as typed is highlighted and taken by Enter; Tab, Escape and Ctrl+Enter keep what is typed.
/// Named by a buddy label only (a combo box's accessible name is its text on Linux).
class NameCombo : public QComboBox {
    Q_OBJECT

public:
    explicit NameCombo(QWidget* parent = nullptr);

    /// Best first. Keeps the text.
    void setNames(const QStringList& names);
    [[nodiscard]] QString name() const { return currentText().simplified(); }
    void setName(const QString& name);
    /// Shows the offers for what is typed now.
    void openOffers();

signals:
    void nameChanged();  ///< by a person
    void committed();    ///< Enter: on to the next field

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] bool offersAreOpen() const;
    void makePopup();
    bool takeKeyInOffers(const QKeyEvent& event);
    void refreshOffers(const QString& typed);
    void highlightFirst();
    void take(const QString& name);

    QStringList m_names;
    QStringListModel* m_offers;
    QCompleter* m_completer;
    QAbstractItemView* m_popup = nullptr;  ///< made when something is first offered
};

}  // namespace kokemus::ui
