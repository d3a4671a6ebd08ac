#pragma once
#include <xlsxwriter.h>

/// The functions of libxlsxwriter that are used. The library is loaded when the first workbook is written, so that the
/// board starts without it and a program linked statically finds it, too.
typedef struct {
  __typeof__(workbook_new_opt) *workbook_new_opt;
  __typeof__(workbook_add_worksheet) *workbook_add_worksheet;
  __typeof__(workbook_add_format) *workbook_add_format;
  __typeof__(workbook_set_properties) *workbook_set_properties;
  __typeof__(workbook_close) *workbook_close;
  __typeof__(worksheet_write_string) *worksheet_write_string;
  __typeof__(worksheet_write_number) *worksheet_write_number;
  __typeof__(worksheet_write_formula_num) *worksheet_write_formula_num;
  __typeof__(worksheet_write_blank) *worksheet_write_blank;
  __typeof__(worksheet_merge_range) *worksheet_merge_range;
  __typeof__(worksheet_set_column) *worksheet_set_column;
  __typeof__(worksheet_set_row) *worksheet_set_row;
  __typeof__(worksheet_freeze_panes) *worksheet_freeze_panes;
  __typeof__(worksheet_autofilter) *worksheet_autofilter;
  __typeof__(worksheet_print_area) *worksheet_print_area;
  __typeof__(worksheet_repeat_rows) *worksheet_repeat_rows;
  __typeof__(worksheet_set_landscape) *worksheet_set_landscape;
  __typeof__(worksheet_set_paper) *worksheet_set_paper;
  __typeof__(worksheet_fit_to_pages) *worksheet_fit_to_pages;
  __typeof__(worksheet_set_footer) *worksheet_set_footer;
  __typeof__(worksheet_set_margins) *worksheet_set_margins;
  __typeof__(format_set_bold) *format_set_bold;
  __typeof__(format_set_align) *format_set_align;
  __typeof__(format_set_text_wrap) *format_set_text_wrap;
  __typeof__(format_set_border) *format_set_border;
  __typeof__(format_set_num_format) *format_set_num_format;
  __typeof__(format_set_font_name) *format_set_font_name;
  __typeof__(format_set_font_size) *format_set_font_size;
  __typeof__(format_set_bg_color) *format_set_bg_color;
} cxlsxwriter_functions;

/// The functions, or NULL where the library is not installed. Not for several threads at a time the first time.
const cxlsxwriter_functions *cxlsxwriter_load(void);
