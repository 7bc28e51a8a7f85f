# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# The packages for Debian and for distributions with RPM (target "package"; packaging/linux/build makes both).

include(${CMAKE_CURRENT_LIST_DIR}/desktop.cmake)

set(documents ${CMAKE_INSTALL_DATADIR}/doc/wsman-explorer)
install(FILES ${linux}/copyright DESTINATION ${documents})
install_compressed(${linux}/changelog ${documents} changelog)

set(CPACK_GENERATOR DEB)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_NAME wsman-explorer)
set(CPACK_PACKAGE_VENDOR "WSMan Explorer contributors")
set(CPACK_PACKAGE_CONTACT "WSMan Explorer contributors <wsman-explorer@users.noreply.github.com>")
set(CPACK_PACKAGE_HOMEPAGE_URL "${PROJECT_HOMEPAGE_URL}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "WS-Management (WinRM) client that closes what it opened")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${linux}/description)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Whatever the umask of the one who builds: packages are for everybody to read.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# Libraries by dpkg-shlibdeps; what is loaded by name while running is recommended: NTLM's mechanism, the library that
# QtKeychain speaks to the password store with, and a password store. Debian's Qt shows windows on Wayland by qt6-wayland.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "gss-ntlmssp, libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "krb5-user")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# rpm finds the libraries by itself.
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Internet")
set(CPACK_RPM_PACKAGE_REQUIRES "hicolor-icon-theme")
set(CPACK_PACKAGE_RELOCATABLE OFF)
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost localhost
Recommends: gssntlmssp
Recommends: libsecret
Recommends: (qt6-qtwayland or qt6-wayland)
Suggests: krb5-workstation")
set(CPACK_RPM_USER_FILELIST "%license /usr/${documents}/copyright")
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/mime /usr/share/mime/packages /usr/share/metainfo /usr/share/man /usr/share/man/man1
    /usr/share/icons /usr/share/icons/hicolor /usr/share/doc)
foreach(size IN ITEMS scalable symbolic 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512)
    foreach(folder IN ITEMS "" /apps /mimetypes)
        list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/icons/hicolor/${size}${folder})
    endforeach()
endforeach()

include(CPack)
