void set_pixel(unsigned char *image, int width, int height, int x, int y, unsigned char v) {
    if (x < 0 || x >= width || y < 0 || y >= height) {
        return;
    }
    image[y * width + x] = v;
}
