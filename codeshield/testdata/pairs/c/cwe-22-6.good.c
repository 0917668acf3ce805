#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <archive.h>
#include <archive_entry.h>

static int plain_path(const char *p)
{
    return p != NULL && p[0] != '/' && strstr(p, "..") == NULL;
}

/* Unpacks an uploaded theme into the theme folder. */
int install_theme(const char *tarball, const char *theme_dir)
{
    struct archive *a = archive_read_new();
    struct archive_entry *entry;
    char path[2048];
    int rc = 0;

    archive_read_support_filter_gzip(a);
    archive_read_support_format_tar(a);
    if (archive_read_open_filename(a, tarball, 10240) != ARCHIVE_OK) {
        archive_read_free(a);
        return -1;
    }
    while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
        const char *name = archive_entry_pathname(entry);
        int n;

        if (!plain_path(name) || archive_entry_filetype(entry) == AE_IFLNK) {
            rc = -1;
            break;
        }
        n = snprintf(path, sizeof(path), "%s/%s", theme_dir, name);
        if (n < 0 || (size_t)n >= sizeof(path)) {
            rc = -1;
            break;
        }
        archive_entry_set_pathname(entry, path);
        archive_read_extract(a, entry, ARCHIVE_EXTRACT_TIME | ARCHIVE_EXTRACT_SECURE_NODOTDOT |
                                       ARCHIVE_EXTRACT_SECURE_SYMLINKS);
    }
    archive_read_free(a);
    return rc;
}
