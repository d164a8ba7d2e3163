/**
 * What bpmn-js asks of a browser's layout and happy-dom does not have: transforms that work, and sizes. Every drawing
 * is 1520 × 160 and stands in a frame of 800 × 400.
 */

class Transform {
  matrix = new DOMMatrix();
  setMatrix = (matrix: DOMMatrix) => void (this.matrix = matrix);
  setTranslate = (x: number, y: number) => void (this.matrix = new DOMMatrix().translate(x, y));
  setScale = (x: number, y: number) => void (this.matrix = new DOMMatrix().scale(x, y));
  setRotate = (angle: number) => void (this.matrix = new DOMMatrix().rotate(angle));
}

class TransformList {
  #items: Transform[] = [];

  constructor(readonly element: Element) {}

  clear(): void {
    this.#items = [];
    this.#write();
  }

  appendItem(item: Transform): void {
    this.#items.push(item);
    this.#write();
  }

  createSVGTransformFromMatrix(matrix: DOMMatrix): Transform {
    return Object.assign(new Transform(), { matrix });
  }

  consolidate(): Transform | null {
    if (!this.#items.length) return null;
    return this.createSVGTransformFromMatrix(
      this.#items.reduce((product, { matrix }) => product.multiply(matrix), new DOMMatrix()),
    );
  }

  #write(): void {
    const { a, b, c, d, e, f } = this.consolidate()?.matrix ?? new DOMMatrix();
    this.element.setAttribute('transform', `matrix(${[a, b, c, d, e, f].map((n) => Math.round(n * 1000) / 1000).join(' ')})`);
  }
}

const lists = new WeakMap<Element, TransformList>();
const transformsOf = (element: Element) => {
  if (!lists.has(element)) lists.set(element, new TransformList(element));
  return lists.get(element)!;
};

Object.defineProperties(SVGGraphicsElement.prototype, {
  transform: {
    get(this: Element) {
      return { baseVal: transformsOf(this) };
    },
  },
  getCTM: {
    value(this: Element) {
      return transformsOf(this).consolidate()?.matrix ?? new DOMMatrix();
    },
  },
  getBBox: { value: () => new DOMRect(100, 50, 1520, 160) },
});

Object.defineProperties(SVGSVGElement.prototype, {
  createSVGMatrix: { value: () => new DOMMatrix() },
  createSVGPoint: { value: () => new DOMPoint() },
  createSVGTransform: { value: () => new Transform() },
});

Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => 800 },
  clientHeight: { get: () => 400 },
});

Object.assign(globalThis, { SVGMatrix: DOMMatrix });
