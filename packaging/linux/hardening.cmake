# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# What distributions ask of programs that read from the network: stacks and branches that are guarded, checked library
# calls, addresses that differ in each run, and tables that are read-only once the program runs. Only flags that the
# compiler knows for its processor are taken.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

foreach(flag IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection -mbranch-protection=standard)
    string(MAKE_C_IDENTIFIER "knows${flag}" knows_flag)
    check_cxx_compiler_flag("-Werror ${flag}" ${knows_flag})
    if(${knows_flag})
        target_compile_options(project_options INTERFACE ${flag})
    endif()
endforeach()
# Checked library calls need an optimising compiler; some compilers define the macro themselves.
target_compile_options(project_options INTERFACE $<$<CONFIG:Release,RelWithDebInfo>:-U_FORTIFY_SOURCE$<SEMICOLON>-D_FORTIFY_SOURCE=2>)
target_compile_definitions(project_options INTERFACE _GLIBCXX_ASSERTIONS)
target_link_options(project_options INTERFACE LINKER:-z,relro,-z,now)
