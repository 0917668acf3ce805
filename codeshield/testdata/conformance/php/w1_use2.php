<?php
// MATCH:
use Illuminate\Http\Request;
// MATCH:
use Illuminate\Http\Request as R;
// MATCH:
use Illuminate\Http\{Request, Response};
