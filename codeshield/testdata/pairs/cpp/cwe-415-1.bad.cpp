class Buffer {
public:
    explicit Buffer(int n) : data(new char[n]) {}
    void reset() {
        delete[] data;
        delete[] data;
    }
private:
    char *data;
};
