# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# Makes "WSMan Explorer.app" of the program, with wsman-endpoint beside it, where the demo looks for it.

if(CMAKE_OSX_DEPLOYMENT_TARGET)
    set(MINIMUM_SYSTEM_VERSION ${CMAKE_OSX_DEPLOYMENT_TARGET})
else()
    set(MINIMUM_SYSTEM_VERSION 11.0)
endif()
set(BUNDLE_NAME "WSMan Explorer")
set(BUNDLE_IDENTIFIER io.github.wsman-explorer.wsman-explorer)
set(BUNDLE_ICON wsman-explorer.icns)
configure_file(${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in ${CMAKE_BINARY_DIR}/Info.plist @ONLY)

set(icon ${PROJECT_SOURCE_DIR}/resources/app/${BUNDLE_ICON})
target_sources(wsman-explorer PRIVATE ${icon})
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
set_target_properties(wsman-explorer PROPERTIES
    MACOSX_BUNDLE TRUE
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_BINARY_DIR}/Info.plist
    OUTPUT_NAME ${BUNDLE_NAME})

add_dependencies(wsman-explorer wsman-endpoint)
add_custom_command(TARGET wsman-explorer POST_BUILD
    COMMAND ${CMAKE_COMMAND} -E copy_if_different $<TARGET_FILE:wsman-endpoint> $<TARGET_FILE_DIR:wsman-explorer>
    VERBATIM)
