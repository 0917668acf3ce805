#include <cstdlib>
#include <memory>

struct Image { int w, h; unsigned char* px; };

void release(Image* img) {
    free(img->px);
    img->px = nullptr;
}

int process(int w, int h) {
    Image* img = static_cast<Image*>(malloc(sizeof(Image)));
    if (!img) return -1;
    img->px = static_cast<unsigned char*>(calloc(w, h));
    int rc = img->px ? 0 : -1;
    release(img);
    free(img);
    return rc;
}
