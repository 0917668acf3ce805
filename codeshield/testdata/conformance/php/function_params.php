<?php
// ERROR:
function f($x, $y) {
    g();
    eval($y);
}
function h($x) {
    eval($z);
}
