# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
#
# Builds for Windows x86-64 with Debian's MinGW-w64; what is built runs under Wine. Needs a Qt made for that
# compiler, named by -DQT_MINGW_PREFIX= or by the environment variable of the same name, and Qt's host tools of the
# same version. packaging/windows/build uses it.

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw_target x86_64-w64-mingw32)

# The variant with POSIX threads: std::thread and std::mutex are missing in the other one.
set(CMAKE_C_COMPILER ${mingw_target}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw_target}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw_target}-windres)

set(QT_MINGW_PREFIX "$ENV{QT_MINGW_PREFIX}" CACHE PATH "Prefix of Qt for MinGW-w64")
# Projects of try_compile() read this file too.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES QT_MINGW_PREFIX)

set(CMAKE_FIND_ROOT_PATH /usr/${mingw_target})
if(QT_MINGW_PREFIX)
    list(PREPEND CMAKE_FIND_ROOT_PATH "${QT_MINGW_PREFIX}")
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, uic, rcc and lrelease run here, not there.
set(QT_HOST_PATH /usr CACHE PATH "Prefix of Qt's host tools")
if(NOT QT_HOST_PATH_CMAKE_DIR)
    file(GLOB qt_host_cmake_dirs /usr/lib/*/cmake/Qt6HostInfo /usr/lib/cmake/Qt6HostInfo)
    if(qt_host_cmake_dirs)
        list(GET qt_host_cmake_dirs 0 qt_host_cmake_dir)
        cmake_path(GET qt_host_cmake_dir PARENT_PATH qt_host_cmake_dir)
        set(QT_HOST_PATH_CMAKE_DIR "${qt_host_cmake_dir}" CACHE PATH "Where the CMake files of Qt's host tools are")
    endif()
endif()

# Tests run through Wine.
set(CMAKE_CROSSCOMPILING_EMULATOR wine)

# What install(RUNTIME_DEPENDENCIES) and file(GET_RUNTIME_DEPENDENCIES) read DLLs with.
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${mingw_target}-objdump)
