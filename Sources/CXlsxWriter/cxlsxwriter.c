#include "cxlsxwriter.h"

#include <dlfcn.h>
#include <stddef.h>

static const char *const names[] = {
    "workbook_new_opt",
    "workbook_add_worksheet",
    "workbook_add_format",
    "workbook_set_properties",
    "workbook_close",
    "worksheet_write_string",
    "worksheet_write_number",
    "worksheet_write_formula_num",
    "worksheet_write_blank",
    "worksheet_merge_range",
    "worksheet_set_column",
    "worksheet_set_row",
    "worksheet_freeze_panes",
    "worksheet_autofilter",
    "worksheet_print_area",
    "worksheet_repeat_rows",
    "worksheet_set_landscape",
    "worksheet_set_paper",
    "worksheet_fit_to_pages",
    "worksheet_set_footer",
    "worksheet_set_margins",
    "format_set_bold",
    "format_set_align",
    "format_set_text_wrap",
    "format_set_border",
    "format_set_num_format",
    "format_set_font_name",
    "format_set_font_size",
    "format_set_bg_color",
};

const cxlsxwriter_functions *cxlsxwriter_load(void) {
  static cxlsxwriter_functions functions;
  static int is_loaded;
  if (is_loaded) return &functions;
  void *library = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
  void **slots = (void **)&functions;
  _Static_assert(sizeof(functions) == sizeof(names), "a name for each function");
  for (size_t place = 0; place < sizeof(names) / sizeof(names[0]); place++) {
    slots[place] = dlsym(library, names[place]);
    if (slots[place] == NULL) return NULL;
  }
  is_loaded = 1;
  return &functions;
}
