// WebGL 2: one program, one texture at a time, triangles as ImGui makes them.
import { bytes, call, words } from "./program.js";

const VERTEX = `#version 300 es
layout(location=0) in vec2 place;layout(location=1) in vec2 texel;layout(location=2) in vec4 colour;
uniform vec2 size;out vec2 at;out vec4 tint;
void main(){at=texel;tint=colour;gl_Position=vec4(place.x*2./size.x-1.,1.-place.y*2./size.y,0.,1.);}`;
const FRAGMENT = `#version 300 es
precision mediump float;uniform sampler2D picture;in vec2 at;in vec4 tint;out vec4 pixel;
void main(){pixel=tint*texture(picture,at);}`;
const VERTEX_BYTES = 20;

let gl = null;
let drawing = null;    // the program, which may still be on its way to the device
let sizePlace = null;  // of it, once it is used
let textures = [];
let lastTexture = 0;

function shader(kind, source) {
    const made = gl.createShader(kind);
    gl.shaderSource(made, source);
    gl.compileShader(made);
    return made;
}

function setUp() {
    const program = gl.createProgram();
    gl.attachShader(program, shader(gl.VERTEX_SHADER, VERTEX));
    gl.attachShader(program, shader(gl.FRAGMENT_SHADER, FRAGMENT));
    gl.linkProgram(program);
    drawing = program;
    sizePlace = null;
    gl.bindVertexArray(gl.createVertexArray());
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    for (const place of [0, 1, 2]) gl.enableVertexAttribArray(place);
    gl.enable(gl.BLEND);
    gl.blendFuncSeparate(gl.SRC_ALPHA, gl.ONE_MINUS_SRC_ALPHA, gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.enable(gl.SCISSOR_TEST);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    gl.pixelStorei(gl.UNPACK_COLORSPACE_CONVERSION_WEBGL, gl.NONE);
    textures = [];
}

// Waits until the device has its program, which it makes while the rest of the page begins.
function useDrawing() {
    gl.useProgram(drawing);
    sizePlace = gl.getUniformLocation(drawing, "size");
}

// Gives whether there is WebGL 2. A lost device comes back empty; the program then sends all anew.
export function openRenderer(canvas) {
    gl = canvas.getContext("webgl2", {
        alpha: false, antialias: false, depth: false, stencil: false, powerPreference: "low-power",
    });
    if (!gl) return false;
    setUp();
    canvas.addEventListener("webglcontextlost", event => {
        event.preventDefault();
        call("page_context", 0);
    });
    canvas.addEventListener("webglcontextrestored", () => {
        setUp();
        call("page_context", 1);
    });
    return true;
}

// Another program begins, which makes its own.
export function forgetTextures() {
    for (const texture of textures) gl?.deleteTexture(texture);
    textures = [];
}

function bind(texture, pitch) {
    gl.bindTexture(gl.TEXTURE_2D, textures[texture]);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, pitch);
}

export function copyGlyph(texture, x, y, width, height, canvas) {
    bind(texture, 0);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
}

export const renderImports = {
    web_texture_create(width, height, pixels) {
        const number = ++lastTexture;
        textures[number] = gl.createTexture();
        bind(number, 0);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, bytes(), pixels);
        return number;
    },
    web_texture_update(texture, x, y, width, height, pitch, pixels) {
        bind(texture, pitch);
        gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes(), pixels);
    },
    web_texture_delete(texture) {
        gl.deleteTexture(textures[texture]);
        textures[texture] = null;
    },
    web_draw_begin(width, height, colour) {
        gl.viewport(0, 0, width, height);
        gl.scissor(0, 0, width, height);
        gl.clearColor((colour >> 16 & 255) / 255, (colour >> 8 & 255) / 255, (colour & 255) / 255, 1);
        gl.clear(gl.COLOR_BUFFER_BIT);
        if (!sizePlace) useDrawing();
        gl.uniform2f(sizePlace, width, height);
    },
    web_draw_list(vertices, vertexBytes, indices, indexBytes) {
        gl.bufferData(gl.ARRAY_BUFFER, bytes(), gl.STREAM_DRAW, vertices, vertexBytes);
        gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, bytes(), gl.STREAM_DRAW, indices, indexBytes);
    },
    web_draw_part(texture, count, firstIndex, firstVertex, clip) {
        const box = words().subarray(clip >> 2, (clip >> 2) + 4);
        gl.bindTexture(gl.TEXTURE_2D, textures[texture]);
        gl.scissor(box[0] | 0, box[1] | 0, box[2], box[3]);
        gl.vertexAttribPointer(0, 2, gl.FLOAT, false, VERTEX_BYTES, firstVertex);
        gl.vertexAttribPointer(1, 2, gl.FLOAT, false, VERTEX_BYTES, firstVertex + 8);
        gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, VERTEX_BYTES, firstVertex + 16);
        gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_SHORT, firstIndex);
    },
};
