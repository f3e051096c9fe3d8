// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kokemus/encounter.h"

#include <QByteArray>
#include <QImage>
#include <QString>

// Files on their way into the journal. Everything here may take long: it is for any thread but the window's.
namespace kokemus::ui {

enum class PictureSize {
    Reduced,  ///< longest edge at most maxPictureEdge; anything smaller stays byte for byte
    Original,
};

inline constexpr int maxPictureEdge = 2560;                             ///< pixels
inline constexpr int thumbnailEdge = 96;                                ///< pixels
inline constexpr qint64 maxAttachmentBytes = qint64(64) * 1024 * 1024;  ///< what the interchange reads back
inline constexpr qint64 maxPicturePixels = 100'000'000;  ///< width x height; more asks for too much memory

struct PreparedAttachment {
    Attachment attachment;  ///< with its bytes and their sha256
    QImage thumbnail;       ///< null for what is no picture, or one that this computer cannot show
    QString problem;        ///< why the file was not taken, in the window's language; empty = it was
};

/// Reads a picture, sound, PDF or e-mail. A picture is turned upright as its EXIF says and reduced; its bytes are
/// written anew only when one of them changed it. Animations and pictures of formats that Qt cannot read stay as they
/// are.
[[nodiscard]] PreparedAttachment prepareFile(const QString& path, PictureSize size);
/// The same of bytes; `name` (file name or empty) helps to tell what they are.
[[nodiscard]] PreparedAttachment prepareBytes(const QByteArray& bytes, const QString& name, PictureSize size);
/// A picture from the clipboard, kept as PNG.
[[nodiscard]] PreparedAttachment prepareImage(const QImage& image, PictureSize size);

/// Upright and at most thumbnailEdge long; null when the bytes are no picture that can be read.
[[nodiscard]] QImage thumbnailOf(const QByteArray& bytes);

/// Writes the bytes to a file that only this user can read and that goes with the program. Its name is the caption's,
/// its suffix the type's. Empty when it could not be written.
[[nodiscard]] QString writeForViewing(const Attachment& attachment);

}  // namespace kokemus::ui
