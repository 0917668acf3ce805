void set_pixel(unsigned char *image, int width, int height, int x, int y, unsigned char v) {
    image[y * width + x] = v;
}
