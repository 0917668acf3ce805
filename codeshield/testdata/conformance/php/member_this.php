<?php
class A {
    function f() {
        // ERROR:
        $this->a = 1;
        $a = 2;
    }
}
