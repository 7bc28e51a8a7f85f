# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
#
# Compiles the translations into the library of the user interface. English has a file of its own for its plural
# forms; without Qt's linguist tools the program speaks English and shows "computer(s)".

set(translated_languages de fr ja)

find_package(Qt6 6.4 QUIET OPTIONAL_COMPONENTS LinguistTools)
if(NOT Qt6LinguistTools_FOUND)
    message(STATUS "Qt's linguist tools were not found: building without translations")
    return()
endif()

set(translation_prefix ${PROJECT_SOURCE_DIR}/translations/wsman-explorer)
list(TRANSFORM translated_languages REPLACE "(.+)" "${translation_prefix}_\\1.ts" OUTPUT_VARIABLE translation_files)
qt_add_lrelease(ui TS_FILES ${translation_prefix}_en.ts ${translation_files}
    QM_FILES_OUTPUT_VARIABLE compiled_translations)
qt_add_resources(ui translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled_translations})

# Not by qt_add_lupdate, which makes lupdate follow every include, into Boost's headers too, for half an hour.
set(update_commands)
set(lupdate_options -silent -no-obsolete -locations none -source-language en)
set(translated_sources src/main.cpp src/wsman src/transport src/session src/ui forms)
foreach(language IN LISTS translated_languages)
    list(APPEND update_commands COMMAND Qt6::lupdate ${lupdate_options} -target-language ${language}
         ${translated_sources} -ts ${translation_prefix}_${language}.ts)
endforeach()
add_custom_target(update_translations
    COMMAND Qt6::lupdate ${lupdate_options} -target-language en -pluralonly ${translated_sources}
            -ts ${translation_prefix}_en.ts
    ${update_commands}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})

# What Qt itself says: its standard buttons and its dialogs. Compiled files are the same for every system, so that a
# cross build takes those of the host.
set(qt_translation_folders ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS})
if(QT_HOST_PATH)
    list(APPEND qt_translation_folders ${QT_HOST_PATH}/${QT6_INSTALL_TRANSLATIONS} ${QT_HOST_PATH}/share/qt6/translations)
endif()
foreach(language IN LISTS translated_languages)
    find_file(QT_TRANSLATION_${language} qtbase_${language}.qm PATHS ${qt_translation_folders}
        NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
    mark_as_advanced(QT_TRANSLATION_${language})
    if(QT_TRANSLATION_${language})
        cmake_path(GET QT_TRANSLATION_${language} PARENT_PATH folder)
        qt_add_resources(ui qt_translation_${language} PREFIX /i18n BASE ${folder} FILES ${QT_TRANSLATION_${language}})
    else()
        message(STATUS "qtbase_${language}.qm was not found: Qt's own texts stay English in this language")
    endif()
endforeach()
