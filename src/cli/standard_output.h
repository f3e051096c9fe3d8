// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <streambuf>
#include <string_view>
#include <vector>

namespace kokemus::cli {

/// Standard output, buffered, whose failures can be asked for: what could not be printed was not told.
class StandardOutput : public std::streambuf {
public:
    StandardOutput();

    /// 0, or the errno of the first write that failed.
    [[nodiscard]] int error() const { return m_error; }

    /// From now on what is printed is kept until `mayLeave` was asked: by settle(), or here when it becomes too much to
    /// keep. False: all of it is dropped, and whatever is printed before settle() fails.
    void hold(std::function<bool()> mayLeave);
    /// Asks if that was not done yet. Printing is as it was before hold().
    void settle();

protected:
    int_type overflow(int_type c) override;
    int sync() override;

private:
    void restart(std::size_t size);
    bool ask();

    std::vector<char> m_buffer;
    int m_error = 0;
    std::function<bool()> m_mayLeave;
    std::optional<bool> m_left;  ///< what it said
};

/// Writes one line to standard error in one piece. Control characters become blanks, so that it stays one line.
void printErrorLine(std::string_view text);

/// Everything on standard input. Error: errno in `error`, else 0.
[[nodiscard]] std::string readStandardInput(int& error);

/// Lines of standard input, of any number, one at a time.
class InputLines {
public:
    enum class Line { Read, TooLong, None, Failed };
    /// The next line without its line feed.
    Line next(std::string& line);

private:
    bool fill();
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_failed = false;
};

}  // namespace kokemus::cli
