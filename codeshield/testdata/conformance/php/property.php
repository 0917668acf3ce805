<?php
class A {
    // ERROR:
    private $user = 'root';
    // ERROR:
    const NAME = 'root';
    public $x = 'other';
}
// ERROR:
$u = 'root';
