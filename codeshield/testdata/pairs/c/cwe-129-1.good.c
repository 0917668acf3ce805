#include <stdio.h>

static const char *const MONTHS[12] = {
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December"
};

/* Name of the month, 1 is January. */
const char *month_name(int month)
{
    if (month < 1 || month > 12)
        return NULL;
    return MONTHS[month - 1];
}
