<?php
// MATCH:
class A extends Model { protected $guarded = []; }
// MATCH:
class B extends Model { protected $fillable = ['x']; protected $guarded = []; }
class D extends Model { protected $guarded = ['id']; }
