#include <memory>
#include <string>

class Shape {
public:
    virtual ~Shape() = default;
};

class Circle : public Shape {
public:
    explicit Circle(double r) : r_(r) {}
    double radius() const { return r_; }

private:
    double r_;
};

double diameter(Shape* shape) {
    Circle* c = dynamic_cast<Circle*>(shape);
    return 2 * c->radius();
}
