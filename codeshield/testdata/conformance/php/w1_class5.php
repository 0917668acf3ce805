<?php
// MATCH:
interface A { function b(); }
trait B {}
class C {}
enum D {}
