#include <stdio.h>
#include <string.h>

#define MAX_RECORDS 100

struct record {
    char last_name[20];
    char first_name[20];
    char phone[15];
};

static struct record book[MAX_RECORDS];
static int n_records;

int add_record(const char *csv_line)
{
    struct record *r;

    if (n_records == MAX_RECORDS)
        return -1;
    r = &book[n_records];
    if (sscanf(csv_line, "%[^,],%[^,],%s", r->last_name, r->first_name, r->phone) != 3)
        return -1;
    n_records++;
    return 0;
}
