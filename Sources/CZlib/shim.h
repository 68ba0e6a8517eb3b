#include <zlib.h>

// A macro, which Swift doesn't see. 15 is the largest window, and 16 more ask for gzip's frame.
static inline int seedkit_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
