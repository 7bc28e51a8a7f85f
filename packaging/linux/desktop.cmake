# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT

# What is installed beside the programs so that desktops and man find them.

set(linux ${PROJECT_SOURCE_DIR}/packaging/linux)
set(data ${CMAKE_INSTALL_DATADIR})

install(FILES ${linux}/wsman-explorer.desktop DESTINATION ${data}/applications)
install(FILES ${linux}/wsman-explorer.mime.xml DESTINATION ${data}/mime/packages RENAME wsman-explorer.xml)
install(FILES ${linux}/io.github.wsman_explorer.wsman_explorer.metainfo.xml DESTINATION ${data}/metainfo)

# install_icons(CONTEXT DRAWING NAME SIZE…): one drawing in resources/ and its pictures.
function(install_icons context drawing name)
    set(theme ${data}/icons/hicolor)
    set(source ${PROJECT_SOURCE_DIR}/resources/${drawing})
    install(FILES ${source}.svg DESTINATION ${theme}/scalable/${context} RENAME ${name}.svg)
    foreach(size IN LISTS ARGN)
        install(FILES ${source}-${size}.png DESTINATION ${theme}/${size}x${size}/${context} RENAME ${name}.png)
    endforeach()
endfunction()
install_icons(apps app/wsman-explorer wsman-explorer 16 24 32 48 64 128 256 512)
install_icons(mimetypes mimetype/wsman-explorer-list application-x-wsman-explorer-list+json 16 24 32 48 64 128 256)
install(FILES ${PROJECT_SOURCE_DIR}/resources/app/wsman-explorer-symbolic.svg
        DESTINATION ${data}/icons/hicolor/symbolic/apps)

# Debian wants its documents compressed, and without a time in them, so that two builds are the same.
find_program(GZIP gzip)
# install_compressed(SOURCE FOLDER NAME): as it is where there is no gzip.
function(install_compressed source folder name)
    if(NOT GZIP)
        install(FILES ${source} DESTINATION ${folder} RENAME ${name})
        return()
    endif()
    set(compressed ${CMAKE_BINARY_DIR}/documents/${name}.gz)
    add_custom_command(OUTPUT ${compressed} COMMAND ${GZIP} -9nc ${source} > ${compressed} DEPENDS ${source} VERBATIM)
    add_custom_target(compressed-${name} ALL DEPENDS ${compressed})
    install(FILES ${compressed} DESTINATION ${folder})
endfunction()

foreach(program IN ITEMS wsman-explorer wsman-endpoint)
    configure_file(${linux}/${program}.1.in ${CMAKE_BINARY_DIR}/documents/${program}.1 @ONLY)
    install_compressed(${CMAKE_BINARY_DIR}/documents/${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${program}.1)
endforeach()
