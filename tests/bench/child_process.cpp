// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/child_process.h"

#include "bench/pairs.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kokemus::bench {

int runProgram(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int failed = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    if (failed != 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) return -1;
    return WEXITSTATUS(status);
}

void comparePrograms(benchmark::State& state, const std::vector<std::string>& ours,
                     const std::vector<std::string>& floor) {
    // The first run of each reads the program from the disk.
    if (runProgram(ours) != 0 || runProgram(floor) != 0) return state.SkipWithError("a program failed");
    Pairs pairs;
    for ([[maybe_unused]] auto iteration : state) {
        const double mine = secondsOf([&] { benchmark::DoNotOptimize(runProgram(ours)); });
        pairs.add(state, mine, secondsOf([&] { benchmark::DoNotOptimize(runProgram(floor)); }));
    }
    pairs.report(state);
}

}  // namespace kokemus::bench
