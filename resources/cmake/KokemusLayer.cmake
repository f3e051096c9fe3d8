# SPDX-License-Identifier: GPL-3.0-or-later
# kokemus_layer(NAME SOURCES ... [LAYERS lower layers] [LIBRARIES foreign libraries])
# One static library a layer. Everybody sees include/; a layer also sees src/ (for its own and the lower layers'
# headers) and links its foreign libraries PRIVATE, so that nothing above it can include them.
function(kokemus_layer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LAYERS;LIBRARIES" ${ARGN})
    set(target kokemus_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/include PRIVATE ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${target} PRIVATE kokemus_flags ${ARG_LIBRARIES})
    foreach(layer IN LISTS ARG_LAYERS)
        target_link_libraries(${target} PRIVATE kokemus_${layer})
    endforeach()
endfunction()

# kokemus_embed(TARGET SYMBOL FILE ...): the files' text as `extern const EmbeddedFile SYMBOL[]` in namespace
# kokemus::embedded, see resources/cmake/embed.cmake.
function(kokemus_embed target symbol)
    set(output ${CMAKE_CURRENT_BINARY_DIR}/embedded_${symbol}.cpp)
    set(files)
    foreach(file IN LISTS ARGN)
        get_filename_component(absolute ${file} ABSOLUTE)
        list(APPEND files ${absolute})
    endforeach()
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DSYMBOL=${symbol} "-DFILES=${files}"
                -P ${CMAKE_SOURCE_DIR}/resources/cmake/embed.cmake
        DEPENDS ${files} ${CMAKE_SOURCE_DIR}/resources/cmake/embed.cmake VERBATIM)
    target_sources(${target} PRIVATE ${output})
endfunction()
