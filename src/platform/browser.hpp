#pragma once

#include <cstdint>

// What the browser does for the program: the functions in web/*.js that the module imports. Texts
// go as a pointer and a length, in UTF-8; nothing on the other side keeps a pointer after the call.
extern "C" {

// ---- frames, timers, clocks
void web_ask_frame();             // calls page_frame once, before the next repaint
void web_ask_wake(double ms);     // calls page_wake after that time; below 0 calls it off
double web_wall_clock();          // milliseconds since 1970, UTC
double web_steady_clock();        // milliseconds, never goes back
std::int32_t web_utc_offset();    // minutes east of UTC, now
std::uint32_t web_random_bits();  // from the browser's cryptographic source

// ---- fonts: `pixels` is the size of the em in device pixels, `font` a list as CSS has it
void web_font_measure(const char* font, int length, int weight, float pixels, float* out2);

// Fills advance, left, top, width, height (of the inked box, from the origin) and whether the
// glyph brings its own colours; gives 1 if anything is to be seen.
int web_glyph_measure(const char* font, int length, int weight, float pixels, std::uint32_t code,
                      float* out6);
void web_glyph_draw(int texture, int x, int y, const char* font, int length, int weight,
                    float pixels, std::uint32_t code);
void web_shape(const char* text, int length);  // the result comes through page_transfer

// ---- pictures
int web_texture_create(int width, int height, const void* pixels);
void web_texture_update(int texture, int x, int y, int width, int height, int pitch,
                        const void* pixels);
void web_texture_delete(int texture);
void web_draw_begin(int width, int height, std::uint32_t colour);
void web_draw_list(const void* vertices, int vertex_bytes, const void* indices, int index_bytes);
void web_draw_part(int texture, int count, int first_index_byte, int first_vertex_byte,
                   const int* clip4);

// ---- what the page shows beside the canvas
void web_mirror(const char* items, int length, int move_focus);
void web_cursor(int kind);
void web_announce(const char* text, int length, int urgent);
void web_title(const char* text, int length);
void web_badge(int count);  // on the installed program's icon; 0: none
void web_install();         // lets the browser ask, where it offers to install
void web_language(const char* tag, int length);
void web_colours(const std::uint32_t* rgba, int count, int dark);

// ---- routes, storage, files
void web_route(const char* route, int length, int replace);
void web_append(const char* record, int length, std::uint32_t token);
void web_keep_snapshot(const char* bytes, int length);
void web_hurry_records();
void web_keep(const char* key, int key_length, const char* value, int length);
void web_erase_all(std::uint32_t token);
void web_journal_file(int wish);  // as FileWish counts
void web_fetch(const char* address, int length, std::uint32_t token);
void web_save_file(const char* name, int name_length, const char* type, int type_length,
                   const char* bytes, int length);
void web_pick_file(const char* accept, int length, int several);
void web_copy(const char* text, int length);
void web_print();
void web_failed(const char* text, int length);
}
