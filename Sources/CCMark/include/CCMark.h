#pragma once

// Swift can call all that is needed of cmark-gfm itself, so this target adds no function: it only makes one module of
// the library's public headers. (The node types of the extensions are mutable globals that no public header declares;
// they are told by `cmark_node_get_type_string` instead.)
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
