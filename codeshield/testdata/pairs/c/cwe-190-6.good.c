#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct { float x, y, z; } vec3;

vec3 *dup_points(const vec3 *pts, unsigned int count)
{
    if (count > SIZE_MAX / sizeof(vec3))
        return NULL;
    vec3 *out = malloc(count * sizeof(vec3));
    if (out == NULL)
        return NULL;
    memcpy(out, pts, count * sizeof(vec3));
    return out;
}
