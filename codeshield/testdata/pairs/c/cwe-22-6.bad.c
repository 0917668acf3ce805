#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <archive.h>
#include <archive_entry.h>

/* Unpacks an uploaded theme into the theme folder. */
int install_theme(const char *tarball, const char *theme_dir)
{
    struct archive *a = archive_read_new();
    struct archive_entry *entry;
    char path[2048];

    archive_read_support_filter_gzip(a);
    archive_read_support_format_tar(a);
    if (archive_read_open_filename(a, tarball, 10240) != ARCHIVE_OK) {
        archive_read_free(a);
        return -1;
    }
    while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
        snprintf(path, sizeof(path), "%s/%s", theme_dir, archive_entry_pathname(entry));
        archive_entry_set_pathname(entry, path);
        archive_read_extract(a, entry, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_PERM);
    }
    archive_read_free(a);
    return 0;
}
