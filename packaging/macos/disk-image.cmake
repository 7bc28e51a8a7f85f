# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# What is done to the bundle when it is installed, and the disk image (target "package").

set(WSMAN_EXPLORER_SIGN_IDENTITY "-" CACHE STRING
    "Identity that codesign signs the bundle by; - signs for this computer only, without the hardened runtime")

find_program(MACDEPLOYQT macdeployqt HINTS ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS} REQUIRED)
set(BUNDLE "WSMan Explorer.app")
set(ENTITLEMENTS ${PROJECT_SOURCE_DIR}/packaging/macos/entitlements.plist)
configure_file(${PROJECT_SOURCE_DIR}/packaging/macos/deploy.cmake.in ${CMAKE_BINARY_DIR}/deploy.cmake @ONLY)
install(SCRIPT ${CMAKE_BINARY_DIR}/deploy.cmake)

set(CPACK_GENERATOR DragNDrop)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_NAME "WSMan Explorer")
set(CPACK_PACKAGE_VENDOR "WSMan Explorer contributors")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_FILE_NAME "wsman-explorer-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_DMG_VOLUME_NAME "WSMan Explorer")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
include(CPack)
