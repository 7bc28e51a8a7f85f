/*
 * SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
 * SPDX-License-Identifier: MIT
 */

#include "calllog.h"

#include <array>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

std::mutex mutex;
std::string root;
int logDescriptor = -1;
std::array<bool, 1024> isFollowed{};

bool isInRoot(const char *path)
{
    if (logDescriptor < 0 || !path || std::strncmp(path, root.c_str(), root.size()) != 0)
        return false;
    return path[root.size()] == '/' || path[root.size()] == '\0';
}

bool isInRoot(int descriptor)
{
    return logDescriptor >= 0 && descriptor >= 0 && std::size_t(descriptor) < isFollowed.size()
        && isFollowed.at(std::size_t(descriptor));
}

/// By the kernel itself, as the functions of that name are ours.
void append(const std::string &line)
{
    (void)syscall(SYS_write, logDescriptor, line.data(), line.size());
}

std::string hexadecimal(const void *bytes, std::size_t size)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const auto *byte = static_cast<const unsigned char *>(bytes); size > 0; --size, ++byte) {
        text += digits[*byte >> 4];
        text += digits[*byte & 15];
    }
    return text;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

template <typename... Arguments> std::string line(const Arguments &...arguments)
{
    std::string text;
    ((text += arguments, text += '\t'), ...);
    text.back() = '\n';
    return text;
}

int opened(int descriptor, const char *path, int flags)
{
    if (descriptor < 0 || std::size_t(descriptor) >= isFollowed.size())
        return descriptor;
    isFollowed.at(std::size_t(descriptor)) = isInRoot(path);
    if (!isInRoot(path))
        return descriptor;
    const bool isUnnamed = (flags & O_TMPFILE) == O_TMPFILE;
    append(line("open", std::to_string(descriptor), isUnnamed ? "unnamed" : path,
        (flags & O_CREAT) ? "create" : "keep", (flags & O_TRUNC) ? "empty" : "keep"));
    return descriptor;
}

} // namespace

void CallLog::start(const char *folder, const char *logFile)
{
    root = folder;
    logDescriptor
        = int(syscall(SYS_openat, AT_FDCWD, logFile, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
}

void CallLog::mark(const char *text)
{
    const std::lock_guard lock(mutex);
    if (logDescriptor >= 0)
        append(line("mark", text));
}

// What is logged is done under the lock, so that the log has the order in which things took effect.
extern "C" {

int open64(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    const std::lock_guard lock(mutex);
    return opened(next<int (*)(const char *, int, ...)>("open64")(path, flags, mode), path, flags);
}

int open(const char *path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    const std::lock_guard lock(mutex);
    return opened(next<int (*)(const char *, int, ...)>("open")(path, flags, mode), path, flags);
}

int close(int descriptor)
{
    const std::lock_guard lock(mutex);
    if (isInRoot(descriptor)) {
        isFollowed.at(std::size_t(descriptor)) = false;
        append(line("close", std::to_string(descriptor)));
    }
    return next<int (*)(int)>("close")(descriptor);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    const std::lock_guard lock(mutex);
    const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (!isInRoot(descriptor))
        return real(descriptor, bytes, size);
    const ssize_t written = real(descriptor, bytes, size);
    if (written > 0) {
        const off_t end = lseek(descriptor, 0, SEEK_CUR);
        append(line("write", std::to_string(descriptor), std::to_string(end - written),
            hexadecimal(bytes, std::size_t(written))));
    }
    return written;
}

int ftruncate64(int descriptor, off64_t size)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(int, off64_t)>("ftruncate64")(descriptor, size);
    if (result == 0 && isInRoot(descriptor))
        append(line("truncate", std::to_string(descriptor), std::to_string(size)));
    return result;
}

int fdatasync(int descriptor)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(int)>("fdatasync")(descriptor);
    if (result == 0 && isInRoot(descriptor))
        append(line("sync", std::to_string(descriptor)));
    return result;
}

int fsync(int descriptor)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(int)>("fsync")(descriptor);
    if (result == 0 && isInRoot(descriptor))
        append(line("sync", std::to_string(descriptor)));
    return result;
}

int rename(const char *from, const char *to)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(const char *, const char *)>("rename")(from, to);
    if (result == 0 && isInRoot(to))
        append(line("rename", from, to));
    return result;
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags)
{
    const std::lock_guard lock(mutex);
    const auto real = next<int (*)(int, const char *, int, const char *, unsigned int)>("renameat2");
    const int result = real(fromFolder, from, toFolder, to, flags);
    if (result == 0 && isInRoot(to))
        append(line("rename", from, to));
    return result;
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(int, const char *, int, const char *, int)>("linkat")(
        fromFolder, from, toFolder, to, flags);
    if (result == 0 && isInRoot(to))
        append(line("link", from, to));
    return result;
}

int link(const char *from, const char *to)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(const char *, const char *)>("link")(from, to);
    if (result == 0 && isInRoot(to))
        append(line("link", from, to));
    return result;
}

int unlink(const char *path)
{
    const std::lock_guard lock(mutex);
    const int result = next<int (*)(const char *)>("unlink")(path);
    if (result == 0 && isInRoot(path))
        append(line("remove", path));
    return result;
}
}
