# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# What Windows reads out of an executable: icon, version information and manifest.
function(add_windows_resources target description)
    enable_language(RC)
    set(RC_PROGRAM ${target})
    set(RC_DESCRIPTION ${description})
    set(script ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/windows/program.rc.in ${script} @ONLY)
    target_sources(${target} PRIVATE ${script})
    set_source_files_properties(${script} TARGET_DIRECTORY ${target} PROPERTIES OBJECT_DEPENDS
        "${PROJECT_SOURCE_DIR}/packaging/windows/wsman-explorer.manifest;${PROJECT_SOURCE_DIR}/resources/app/wsman-explorer.ico")
    if(MSVC)
        target_link_options(${target} PRIVATE /MANIFEST:NO)
    endif()
endfunction()
