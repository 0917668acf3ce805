#include <stdlib.h>
#include <string.h>
#include <windows.h>

#define MAX_POINTS 65536

typedef struct _POINT_LIST {
    DWORD count;
    POINT pts[1];
} POINT_LIST;

POINT_LIST *ReadPoints(HANDLE file)
{
    DWORD count, got;
    POINT_LIST *list;

    if (!ReadFile(file, &count, sizeof(count), &got, NULL) || got != sizeof(count))
        return NULL;
    if (count == 0 || count > MAX_POINTS)
        return NULL;

    list = (POINT_LIST *)HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(DWORD) + (SIZE_T)count * sizeof(POINT));
    if (list == NULL)
        return NULL;
    list->count = count;
    for (DWORD i = 0; i < count; i++) {
        if (!ReadFile(file, &list->pts[i], sizeof(POINT), &got, NULL) || got != sizeof(POINT)) {
            HeapFree(GetProcessHeap(), 0, list);
            return NULL;
        }
    }
    return list;
}
