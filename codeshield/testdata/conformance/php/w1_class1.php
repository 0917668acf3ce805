<?php
// MATCH:
class A extends B {}
class C {}
// MATCH:
final class D extends E implements F { public $x; }
// MATCH:
abstract class G extends \H\I {}
