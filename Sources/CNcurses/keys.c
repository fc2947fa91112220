#include "CNcurses.h"

#include <curses.h>
#include <term.h>

const char *mulu_key_sequence(mulu_key key) {
  switch (key) {
    case mulu_key_up: return key_up;
    case mulu_key_down: return key_down;
    case mulu_key_left: return key_left;
    case mulu_key_right: return key_right;
    case mulu_key_home: return key_home;
    case mulu_key_end: return key_end;
    case mulu_key_page_up: return key_ppage;
    case mulu_key_page_down: return key_npage;
    case mulu_key_insert: return key_ic;
    case mulu_key_delete: return key_dc;
    case mulu_key_back_tab: return key_btab;
    case mulu_key_backspace: return key_backspace;
    case mulu_key_enter: return key_enter;
  }
  return NULL;
}

const char *mulu_function_key_sequence(int number) {
  switch (number) {
    case 1: return key_f1;
    case 2: return key_f2;
    case 3: return key_f3;
    case 4: return key_f4;
    case 5: return key_f5;
    case 6: return key_f6;
    case 7: return key_f7;
    case 8: return key_f8;
    case 9: return key_f9;
    case 10: return key_f10;
    case 11: return key_f11;
    case 12: return key_f12;
    default: return NULL;
  }
}
