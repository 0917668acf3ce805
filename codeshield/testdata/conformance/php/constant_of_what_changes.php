<?php
function f() {
    $x = "A";
    $x->y = 1;
    p($x);
    $z = "A";
    $z[] = "b";
    // MATCH:
    p($z);
    $w = "A";
    $w[0] = "b";
    p($w);
}
