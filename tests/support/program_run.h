// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/file_content.h"
#include "support/temp_journal.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

namespace kokemus::test {

struct Finished {
    int status = 0;  ///< exit status; of a program that a signal ended, minus its number
    std::string out;
    std::string err;
};

inline int statusOf(pid_t child) {
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
}

/// kokemus-cli as it was built, run on a journal in a folder of its own, by a clock that stands still.
class CommandLine {
public:
    [[nodiscard]] std::string journal() const {
        return elsewhere.empty() ? m_folder.file("journal.kokemus") : elsewhere;
    }
    [[nodiscard]] std::string file(const std::string& name) const { return m_folder.file(name); }

    /// Runs to the end. `prepare` is called in the child before the program starts.
    Finished run(const std::vector<std::string>& arguments, const std::string& input = {},
                 const std::function<void()>& prepare = {}) const {
        putContent(file("stdin"), input);
        const int status = statusOf(start(arguments, openFile("stdin", O_RDONLY), openFile("stdout", outputFlags),
                                          openFile("stderr", outputFlags), prepare));
        return {status, contentOf(file("stdout")), contentOf(file("stderr"))};
    }

    /// Starts the program on three descriptors, which are closed here.
    pid_t start(const std::vector<std::string>& arguments, int in, int out, int err,
                const std::function<void()>& prepare = {}) const {
        std::vector<std::string> words = before;
        const std::vector<std::string> program{KOKEMUS_BIN_DIR "/kokemus-cli", "--journal", journal(), "--now", now};
        words.insert(words.end(), program.begin(), program.end());
        words.insert(words.end(), arguments.begin(), arguments.end());
        std::vector<char*> pointers;
        for (auto& word : words) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        const pid_t child = ::fork();
        if (child == 0) {
            ::dup2(in, STDIN_FILENO);
            ::dup2(out, STDOUT_FILENO);
            ::dup2(err, STDERR_FILENO);
            // Nothing of the user's own is read or written: settings, backups, the number of the device.
            for (const char* variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"})
                ::setenv(variable, file("home").c_str(), 1);
            if (prepare) prepare();
            ::execvp(pointers[0], pointers.data());
            ::_exit(127);
        }
        for (const int file : {in, out, err}) ::close(file);
        return child;
    }

    [[nodiscard]] int openFile(const std::string& name, int flags) const {
        return ::open(file(name).c_str(), flags | O_CLOEXEC, 0600);
    }

    std::vector<std::string> before;  ///< a program that runs ours, with its arguments: strace ...
    std::string elsewhere;            ///< a journal at another place
    std::string now = "2026-06-01T12:00:00Z";

    static constexpr int outputFlags = O_WRONLY | O_CREAT | O_TRUNC;

private:
    TempFolder m_folder;
};

}  // namespace kokemus::test
