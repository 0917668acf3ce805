#include <list>
#include <memory>
#include <string>

class Observer { public: virtual ~Observer() = default; virtual void notify() = 0; };

class Subject {
public:
    void add(Observer* o) { observers_.push_back(o); }
    void remove_all() {
        for (Observer* o : observers_) {
            delete o;
        }
        observers_.clear();
    }
    void fire() {
        for (Observer* o : observers_) {
            o->notify();
        }
    }

private:
    std::list<Observer*> observers_;
};
