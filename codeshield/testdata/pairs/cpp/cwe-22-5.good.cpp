#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <zip.h>

namespace fs = std::filesystem;

constexpr zip_int64_t kMaxTotal = 1LL << 30;

static bool inside(const fs::path& base, const fs::path& target) {
    auto rel = target.lexically_relative(base);
    return !rel.empty() && *rel.begin() != "..";
}

void extract(const std::string& archive, const fs::path& dest) {
    int err = 0;
    std::unique_ptr<zip_t, decltype(&zip_discard)> z(zip_open(archive.c_str(), ZIP_RDONLY, &err), zip_discard);
    if (!z) throw std::runtime_error("cannot open archive");

    const fs::path base = fs::weakly_canonical(dest);
    zip_int64_t total = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(z.get(), 0); ++i) {
        const char* name = zip_get_name(z.get(), i, 0);
        if (!name) throw std::runtime_error("entry without name");
        fs::path target = fs::weakly_canonical(base / name);
        if (!inside(base, target)) throw std::runtime_error("entry leads out of the folder");
        fs::create_directories(target.parent_path());
        std::unique_ptr<zip_file_t, decltype(&zip_fclose)> f(zip_fopen_index(z.get(), i, 0), zip_fclose);
        if (!f) throw std::runtime_error("cannot read entry");
        std::ofstream out(target, std::ios::binary);
        char buf[8192];
        zip_int64_t n;
        while ((n = zip_fread(f.get(), buf, sizeof buf)) > 0) {
            total += n;
            if (total > kMaxTotal) throw std::runtime_error("archive too large");
            out.write(buf, n);
        }
    }
}
