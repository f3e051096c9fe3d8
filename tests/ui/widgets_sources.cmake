# SPDX-License-Identifier: GPL-3.0-or-later
set(KOKEMUS_WIDGET_TESTS
    widgets_capture_form_test.cpp
    widgets_capture_line_test.cpp
    widgets_feelings_test.cpp
    widgets_fields_test.cpp
    widgets_folds_test.cpp
    widgets_looks_test.cpp
    widgets_name_combo_test.cpp
    widgets_scale_test.cpp
    widgets_toast_test.cpp
    widgets_typed_values_test.cpp)
