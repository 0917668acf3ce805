class Reader {
    std::string name;
    void run(std::string arg) {
        take(name);
        take(this->name);
        // MATCH:
        take(arg);
        std::string local = arg;
        // MATCH:
        take(local);
    }
};
