export default {
  data() { return { a: 1 }; },
  // ruleid: w2-vue-v
  methods: { go(x) { this.el.innerHTML = x; this.el.innerHTML = "s"; } },
};
this.el.innerHTML = y;
