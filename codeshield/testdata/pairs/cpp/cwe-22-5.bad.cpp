#include <filesystem>
#include <fstream>
#include <iostream>
#include <zip.h>

namespace fs = std::filesystem;

void extract(const std::string& archive, const fs::path& dest) {
    int err = 0;
    zip_t* z = zip_open(archive.c_str(), ZIP_RDONLY, &err);
    if (!z) throw std::runtime_error("cannot open archive");

    for (zip_int64_t i = 0; i < zip_get_num_entries(z, 0); ++i) {
        const char* name = zip_get_name(z, i, 0);
        fs::path target = dest / name;
        fs::create_directories(target.parent_path());
        zip_file_t* f = zip_fopen_index(z, i, 0);
        std::ofstream out(target, std::ios::binary);
        char buf[8192];
        zip_int64_t n;
        while ((n = zip_fread(f, buf, sizeof buf)) > 0) out.write(buf, n);
        zip_fclose(f);
    }
    zip_close(z);
}
