#include <stdlib.h>
#include <string.h>
#include <windows.h>

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

    list = (POINT_LIST *)HeapAlloc(GetProcessHeap(), 0, sizeof(DWORD) + count * sizeof(POINT));
    if (list == NULL)
        return NULL;
    list->count = count;
    for (DWORD i = 0; i < count; i++) {
        if (!ReadFile(file, &list->pts[i], sizeof(POINT), &got, NULL))
            break;
    }
    return list;
}
