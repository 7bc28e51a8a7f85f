# SPDX-FileCopyrightText: 2026 WSMan Explorer contributors
# SPDX-License-Identifier: MIT
#
# Reads the headers of Qt and of the standard library once instead of once for each file, which halves the time of a
# build without a compiler's cache. Only for builds that look for defects while they run: with it, a file compiles
# that does not include what it needs. Included after all targets are there.

set(precompiled_folder ${CMAKE_CURRENT_LIST_DIR})
set(precompiled_source ${CMAKE_BINARY_DIR}/precompiled/nothing.cpp)
file(WRITE ${precompiled_source} "")

find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Test)
# QTest's main functions depend on the libraries that the test links, so what has windows needs headers of its own.
foreach(kind IN ITEMS plain widgets)
    add_library(precompiled_${kind} OBJECT ${precompiled_source})
    target_link_libraries(precompiled_${kind} PRIVATE Qt6::Core Qt6::Xml Qt6::Network project_options)
    # Not Qt6::Test: it defines folders, which are others for each test, and clang wants the same definitions.
    target_include_directories(precompiled_${kind} SYSTEM PRIVATE
        $<TARGET_PROPERTY:Qt6::Test,INTERFACE_INCLUDE_DIRECTORIES>)
    target_precompile_headers(precompiled_${kind} PRIVATE ${precompiled_folder}/precompiled_${kind}.h)
    set_target_properties(precompiled_${kind} PROPERTIES AUTOMOC OFF)
endforeach()
target_link_libraries(precompiled_widgets PRIVATE Qt6::Widgets)

# In VARIABLE all that TARGET links, as far as it is built here.
function(collect_linked target variable)
    set(all ${${variable}})
    get_target_property(libraries ${target} LINK_LIBRARIES)
    foreach(library IN LISTS libraries)
        if(library MATCHES "^\\$<LINK_ONLY:(.+)>$")
            set(library ${CMAKE_MATCH_1})
        endif()
        if(NOT library IN_LIST all)
            list(APPEND all ${library})
            if(TARGET ${library})
                get_target_property(type ${library} TYPE)
                get_target_property(imported ${library} IMPORTED)
                if(NOT imported AND NOT type STREQUAL "INTERFACE_LIBRARY")
                    collect_linked(${library} all)
                endif()
            endif()
        endif()
    endforeach()
    set(${variable} ${all} PARENT_SCOPE)
endfunction()

function(precompile_folder folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$")
            continue()
        endif()
        set(linked)
        collect_linked(${target} linked)
        if("project_options" IN_LIST linked)
            if("Qt6::Widgets" IN_LIST linked)
                target_precompile_headers(${target} REUSE_FROM precompiled_widgets)
            else()
                target_precompile_headers(${target} REUSE_FROM precompiled_plain)
            endif()
        endif()
    endforeach()
    get_property(subfolders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS subfolders)
        precompile_folder(${subfolder})
    endforeach()
endfunction()

precompile_folder(${CMAKE_SOURCE_DIR})
