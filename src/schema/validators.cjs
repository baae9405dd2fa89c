"use strict";
exports.policy = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check policy","description":"What engagement is acceptable.","type":"object","required":["version","brand"],"anyOf":[{"required":["snapshots"],"properties":{"snapshots":{"type":"array"}}},{"required":["plans"],"properties":{"plans":{"type":"array","minItems":1}}}],"additionalProperties":false,"properties":{"version":{"const":1},"extends":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}],"description":"A preset (starter, recommended, strict, posting-plan), a path, or a list; later ones win, rule by rule."},"brand":{"type":"object","required":["name","accounts"],"additionalProperties":false,"properties":{"name":{"type":"string","minLength":1,"description":"The company's name."},"accounts":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"uniqueItems":true}]},"description":"The company's own accounts, by channel."},"words":{"type":"array","items":{"type":"string","minLength":1},"description":"What the brand calls itself and its products."}}},"timezone":{"type":"string","minLength":1,"default":"UTC","description":"IANA time zone in which days begin."},"roster":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}],"description":"The roster's file, or several."},"snapshots":{"type":"array","minItems":1,"description":"Globs of files to read, or entries that say how to read what they match; may be left out where `plans` are given.","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"description":"Glob, relative to the policy."},"format":{"enum":["auto","activities","mastodon-notifications","activitystreams-outbox","bluesky-notifications","bluesky-feed","youtube-comments","linkedin-comments","linkedin-reactions","linkedin-posts","x-tweets","x-liking-users","x-archive","meta-comments","github","google-reviews","discourse","linkedin-table","x-table","meta-table"],"description":"How the files are laid out."},"channel":{"type":"string","minLength":1,"description":"Channel of records that name none."},"columns":{"type":"object","additionalProperties":{"type":"string","minLength":1},"propertyNames":{"enum":["type","published","id","actor","object","inReplyTo","target","channel","content","category","answeredAt","count","side","disclosed","totals","amplifiers","owner","bot","url"]},"description":"CSV: the column that holds each key."},"dates":{"enum":["mdy","dmy","ymd"],"description":"CSV: the order of year, month and day where dates are numbers."}}}]}},"plans":{"type":"array","description":"Globs of posting plans, or entries that say how to read what they match.","items":{"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["path"],"additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"description":"Glob, relative to the policy."},"format":{"enum":["auto","activities","bluesky-records","calendar","markdown","tweet","icalendar"],"description":"How the files are laid out."},"channel":{"type":"string","minLength":1,"description":"Channel of records that name none."},"columns":{"type":"object","additionalProperties":{"type":"string","minLength":1},"propertyNames":{"enum":["type","published","id","actor","object","inReplyTo","target","channel","content","category","answeredAt","count","side","disclosed","totals","amplifiers","owner","bot","url"]},"description":"CSV: the column that holds each key."},"dates":{"enum":["mdy","dmy","ymd"],"description":"CSV: the order of year, month and day where dates are numbers."}}}]}},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Days up to the as-of day that are judged.","default":"28d"},"rules":{"type":"object","propertyNames":{"enum":["employee-share","employee-only-posts","outside-voices","voice-concentration","returning-outsiders","insider-chatter","undisclosed-insiders","daily-outside-interactions","response-rate","response-time","promotional-share","promotional-cadence","self-talk","employee-amplification","reply-owner","coverage","claimed-metrics","fresh-snapshot","append-only","loosened-policy"]}},"categories":{"type":"object","description":"What makes a post one of a category: its label, a word, or a link in its text.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"labels":{"type":"array","items":{"type":"string","minLength":1}},"words":{"type":"array","items":{"type":"string","minLength":1}},"links":{"type":"array","items":{"type":"string","minLength":1}}}}},"badge":{"enum":["outside-engagement","employee-share","outside-voices","outside-days","response-rate"],"default":"outside-engagement","description":"The figure that the badge shows; its colour is the verdict's."},"waivers":{"type":"array","items":{"type":"object","required":["rule","until","reason"],"additionalProperties":false,"properties":{"rule":{"enum":["employee-share","employee-only-posts","outside-voices","voice-concentration","returning-outsiders","insider-chatter","undisclosed-insiders","daily-outside-interactions","response-rate","response-time","promotional-share","promotional-cadence","self-talk","employee-amplification","reply-owner","coverage","claimed-metrics","fresh-snapshot","append-only","loosened-policy"]},"object":{"type":"string","minLength":1,"description":"Only this post."},"day":{"type":"string","format":"date","description":"Only this day."},"channel":{"type":"string","minLength":1,"description":"Only this channel."},"until":{"type":"string","format":"date","description":"Last day on which it holds."},"reason":{"type":"string","minLength":1,"description":"Why, for whoever reads it next year."}}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$", "u");
const formats0 = require("ajv-formats/dist/formats").fullFormats.date;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.snapshots === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "snapshots"},message:"must have required property '"+"snapshots"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.snapshots !== undefined){
if(!(Array.isArray(data.snapshots))){
const err1 = {instancePath:instancePath+"/snapshots",schemaPath:"#/anyOf/0/properties/snapshots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plans === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "plans"},message:"must have required property '"+"plans"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.plans !== undefined){
let data1 = data.plans;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/plans",schemaPath:"#/anyOf/1/properties/plans/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/plans",schemaPath:"#/anyOf/1/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.brand === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "brand"},message:"must have required property '"+"brand"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err9 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extends !== undefined){
let data3 = data.extends;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err10 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs14 = errors;
if(Array.isArray(data3)){
if(data3.length < 1){
const err12 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err16 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.brand !== undefined){
let data5 = data.brand;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err17 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data5.accounts === undefined){
const err18 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data5){
if(!(((key1 === "name") || (key1 === "accounts")) || (key1 === "words"))){
const err19 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func3(data6) < 1){
const err20 = {instancePath:instancePath+"/brand/name",schemaPath:"#/properties/brand/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/brand/name",schemaPath:"#/properties/brand/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.accounts !== undefined){
let data7 = data5.accounts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length < 1){
const err22 = {instancePath:instancePath+"/brand/accounts",schemaPath:"#/properties/brand/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key2 in data7){
let data8 = data7[key2];
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if(typeof data8 === "string"){
if(func3(data8) > 4096){
const err23 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func3(data8) < 1){
const err24 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs30 = errors;
if(Array.isArray(data8)){
if(data8.length < 1){
const err26 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 === "string"){
if(func3(data9) > 4096){
const err27 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func3(data9) < 1){
const err28 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
let i2 = data8.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data8[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err30 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err31 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err32 = {instancePath:instancePath+"/brand/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/brand/properties/accounts/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/brand/accounts",schemaPath:"#/properties/brand/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.words !== undefined){
let data10 = data5.words;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func3(data11) < 1){
const err34 = {instancePath:instancePath+"/brand/words/" + i3,schemaPath:"#/properties/brand/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/brand/words/" + i3,schemaPath:"#/properties/brand/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/brand/words",schemaPath:"#/properties/brand/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/brand",schemaPath:"#/properties/brand/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.timezone !== undefined){
let data12 = data.timezone;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err38 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.roster !== undefined){
let data13 = data.roster;
const _errs41 = errors;
let valid15 = false;
const _errs42 = errors;
if(typeof data13 === "string"){
if(func3(data13) < 1){
const err40 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs44 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err42 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len3 = data13.length;
for(let i4=0; i4<len3; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func3(data14) < 1){
const err43 = {instancePath:instancePath+"/roster/" + i4,schemaPath:"#/properties/roster/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/roster/" + i4,schemaPath:"#/properties/roster/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs44 === errors;
valid15 = valid15 || _valid3;
}
if(!valid15){
const err46 = {instancePath:instancePath+"/roster",schemaPath:"#/properties/roster/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.snapshots !== undefined){
let data15 = data.snapshots;
if(Array.isArray(data15)){
if(data15.length < 1){
const err47 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const len4 = data15.length;
for(let i5=0; i5<len4; i5++){
let data16 = data15[i5];
const _errs51 = errors;
let valid20 = false;
const _errs52 = errors;
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err48 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs54 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err50 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key3 in data16){
if(!(((((key3 === "path") || (key3 === "format")) || (key3 === "channel")) || (key3 === "columns")) || (key3 === "dates"))){
const err51 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func3(data17) < 1){
const err52 = {instancePath:instancePath+"/snapshots/" + i5+"/path",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/snapshots/" + i5+"/path",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.format !== undefined){
let data18 = data16.format;
if(!((((((((((((((((((((data18 === "auto") || (data18 === "activities")) || (data18 === "mastodon-notifications")) || (data18 === "activitystreams-outbox")) || (data18 === "bluesky-notifications")) || (data18 === "bluesky-feed")) || (data18 === "youtube-comments")) || (data18 === "linkedin-comments")) || (data18 === "linkedin-reactions")) || (data18 === "linkedin-posts")) || (data18 === "x-tweets")) || (data18 === "x-liking-users")) || (data18 === "x-archive")) || (data18 === "meta-comments")) || (data18 === "github")) || (data18 === "google-reviews")) || (data18 === "discourse")) || (data18 === "linkedin-table")) || (data18 === "x-table")) || (data18 === "meta-table"))){
const err54 = {instancePath:instancePath+"/snapshots/" + i5+"/format",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data16.channel !== undefined){
let data19 = data16.channel;
if(typeof data19 === "string"){
if(func3(data19) < 1){
const err55 = {instancePath:instancePath+"/snapshots/" + i5+"/channel",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/snapshots/" + i5+"/channel",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data16.columns !== undefined){
let data20 = data16.columns;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
const _errs64 = errors;
if(!(((((((((((((((((((key4 === "type") || (key4 === "published")) || (key4 === "id")) || (key4 === "actor")) || (key4 === "object")) || (key4 === "inReplyTo")) || (key4 === "target")) || (key4 === "channel")) || (key4 === "content")) || (key4 === "category")) || (key4 === "answeredAt")) || (key4 === "count")) || (key4 === "side")) || (key4 === "disclosed")) || (key4 === "totals")) || (key4 === "amplifiers")) || (key4 === "owner")) || (key4 === "bot")) || (key4 === "url"))){
const err57 = {instancePath:instancePath+"/snapshots/" + i5+"/columns",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/columns/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.anyOf[1].properties.columns.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var valid22 = _errs64 === errors;
if(!valid22){
const err58 = {instancePath:instancePath+"/snapshots/" + i5+"/columns",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
for(const key5 in data20){
let data21 = data20[key5];
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err59 = {instancePath:instancePath+"/snapshots/" + i5+"/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshots/items/anyOf/1/properties/columns/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/snapshots/" + i5+"/columns/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/snapshots/items/anyOf/1/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/snapshots/" + i5+"/columns",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data16.dates !== undefined){
let data22 = data16.dates;
if(!(((data22 === "mdy") || (data22 === "dmy")) || (data22 === "ymd"))){
const err62 = {instancePath:instancePath+"/snapshots/" + i5+"/dates",schemaPath:"#/properties/snapshots/items/anyOf/1/properties/dates/enum",keyword:"enum",params:{allowedValues: schema11.properties.snapshots.items.anyOf[1].properties.dates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs54 === errors;
valid20 = valid20 || _valid4;
}
if(!valid20){
const err64 = {instancePath:instancePath+"/snapshots/" + i5,schemaPath:"#/properties/snapshots/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/snapshots",schemaPath:"#/properties/snapshots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.plans !== undefined){
let data23 = data.plans;
if(Array.isArray(data23)){
const len5 = data23.length;
for(let i6=0; i6<len5; i6++){
let data24 = data23[i6];
const _errs72 = errors;
let valid26 = false;
const _errs73 = errors;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err66 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs73 === errors;
valid26 = valid26 || _valid5;
if(!valid26){
const _errs75 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.path === undefined){
const err68 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf/1/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key6 in data24){
if(!(((((key6 === "path") || (key6 === "format")) || (key6 === "channel")) || (key6 === "columns")) || (key6 === "dates"))){
const err69 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.path !== undefined){
let data25 = data24.path;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err70 = {instancePath:instancePath+"/plans/" + i6+"/path",schemaPath:"#/properties/plans/items/anyOf/1/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/plans/" + i6+"/path",schemaPath:"#/properties/plans/items/anyOf/1/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.format !== undefined){
let data26 = data24.format;
if(!(((((((data26 === "auto") || (data26 === "activities")) || (data26 === "bluesky-records")) || (data26 === "calendar")) || (data26 === "markdown")) || (data26 === "tweet")) || (data26 === "icalendar"))){
const err72 = {instancePath:instancePath+"/plans/" + i6+"/format",schemaPath:"#/properties/plans/items/anyOf/1/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.plans.items.anyOf[1].properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data24.channel !== undefined){
let data27 = data24.channel;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err73 = {instancePath:instancePath+"/plans/" + i6+"/channel",schemaPath:"#/properties/plans/items/anyOf/1/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/plans/" + i6+"/channel",schemaPath:"#/properties/plans/items/anyOf/1/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data24.columns !== undefined){
let data28 = data24.columns;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
const _errs85 = errors;
if(!(((((((((((((((((((key7 === "type") || (key7 === "published")) || (key7 === "id")) || (key7 === "actor")) || (key7 === "object")) || (key7 === "inReplyTo")) || (key7 === "target")) || (key7 === "channel")) || (key7 === "content")) || (key7 === "category")) || (key7 === "answeredAt")) || (key7 === "count")) || (key7 === "side")) || (key7 === "disclosed")) || (key7 === "totals")) || (key7 === "amplifiers")) || (key7 === "owner")) || (key7 === "bot")) || (key7 === "url"))){
const err75 = {instancePath:instancePath+"/plans/" + i6+"/columns",schemaPath:"#/properties/plans/items/anyOf/1/properties/columns/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.plans.items.anyOf[1].properties.columns.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key7};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var valid28 = _errs85 === errors;
if(!valid28){
const err76 = {instancePath:instancePath+"/plans/" + i6+"/columns",schemaPath:"#/properties/plans/items/anyOf/1/properties/columns/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
for(const key8 in data28){
let data29 = data28[key8];
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err77 = {instancePath:instancePath+"/plans/" + i6+"/columns/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plans/items/anyOf/1/properties/columns/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/plans/" + i6+"/columns/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/plans/items/anyOf/1/properties/columns/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/plans/" + i6+"/columns",schemaPath:"#/properties/plans/items/anyOf/1/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data24.dates !== undefined){
let data30 = data24.dates;
if(!(((data30 === "mdy") || (data30 === "dmy")) || (data30 === "ymd"))){
const err80 = {instancePath:instancePath+"/plans/" + i6+"/dates",schemaPath:"#/properties/plans/items/anyOf/1/properties/dates/enum",keyword:"enum",params:{allowedValues: schema11.properties.plans.items.anyOf[1].properties.dates.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid5 = _errs75 === errors;
valid26 = valid26 || _valid5;
}
if(!valid26){
const err82 = {instancePath:instancePath+"/plans/" + i6,schemaPath:"#/properties/plans/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.window !== undefined){
let data31 = data.window;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err84 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.rules !== undefined){
let data32 = data.rules;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key9 in data32){
const _errs95 = errors;
if(!((((((((((((((((((((key9 === "employee-share") || (key9 === "employee-only-posts")) || (key9 === "outside-voices")) || (key9 === "voice-concentration")) || (key9 === "returning-outsiders")) || (key9 === "insider-chatter")) || (key9 === "undisclosed-insiders")) || (key9 === "daily-outside-interactions")) || (key9 === "response-rate")) || (key9 === "response-time")) || (key9 === "promotional-share")) || (key9 === "promotional-cadence")) || (key9 === "self-talk")) || (key9 === "employee-amplification")) || (key9 === "reply-owner")) || (key9 === "coverage")) || (key9 === "claimed-metrics")) || (key9 === "fresh-snapshot")) || (key9 === "append-only")) || (key9 === "loosened-policy"))){
const err86 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema11.properties.rules.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key9};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var valid30 = _errs95 === errors;
if(!valid30){
const err87 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.categories !== undefined){
let data33 = data.categories;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key10 in data33){
let data34 = data33[key10];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key11 in data34){
if(!(((key11 === "labels") || (key11 === "words")) || (key11 === "links"))){
const err89 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data34.labels !== undefined){
let data35 = data34.labels;
if(Array.isArray(data35)){
const len6 = data35.length;
for(let i7=0; i7<len6; i7++){
let data36 = data35[i7];
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err90 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i7,schemaPath:"#/properties/categories/additionalProperties/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i7,schemaPath:"#/properties/categories/additionalProperties/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",schemaPath:"#/properties/categories/additionalProperties/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data34.words !== undefined){
let data37 = data34.words;
if(Array.isArray(data37)){
const len7 = data37.length;
for(let i8=0; i8<len7; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err93 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/words/" + i8,schemaPath:"#/properties/categories/additionalProperties/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/words/" + i8,schemaPath:"#/properties/categories/additionalProperties/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/words",schemaPath:"#/properties/categories/additionalProperties/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data34.links !== undefined){
let data39 = data34.links;
if(Array.isArray(data39)){
const len8 = data39.length;
for(let i9=0; i9<len8; i9++){
let data40 = data39[i9];
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err96 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/links/" + i9,schemaPath:"#/properties/categories/additionalProperties/properties/links/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/links/" + i9,schemaPath:"#/properties/categories/additionalProperties/properties/links/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/links",schemaPath:"#/properties/categories/additionalProperties/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/categories/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.badge !== undefined){
let data41 = data.badge;
if(!(((((data41 === "outside-engagement") || (data41 === "employee-share")) || (data41 === "outside-voices")) || (data41 === "outside-days")) || (data41 === "response-rate"))){
const err101 = {instancePath:instancePath+"/badge",schemaPath:"#/properties/badge/enum",keyword:"enum",params:{allowedValues: schema11.properties.badge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.waivers !== undefined){
let data42 = data.waivers;
if(Array.isArray(data42)){
const len9 = data42.length;
for(let i10=0; i10<len9; i10++){
let data43 = data42[i10];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.rule === undefined){
const err102 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data43.until === undefined){
const err103 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data43.reason === undefined){
const err104 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key12 in data43){
if(!((((((key12 === "rule") || (key12 === "object")) || (key12 === "day")) || (key12 === "channel")) || (key12 === "until")) || (key12 === "reason"))){
const err105 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data43.rule !== undefined){
let data44 = data43.rule;
if(!((((((((((((((((((((data44 === "employee-share") || (data44 === "employee-only-posts")) || (data44 === "outside-voices")) || (data44 === "voice-concentration")) || (data44 === "returning-outsiders")) || (data44 === "insider-chatter")) || (data44 === "undisclosed-insiders")) || (data44 === "daily-outside-interactions")) || (data44 === "response-rate")) || (data44 === "response-time")) || (data44 === "promotional-share")) || (data44 === "promotional-cadence")) || (data44 === "self-talk")) || (data44 === "employee-amplification")) || (data44 === "reply-owner")) || (data44 === "coverage")) || (data44 === "claimed-metrics")) || (data44 === "fresh-snapshot")) || (data44 === "append-only")) || (data44 === "loosened-policy"))){
const err106 = {instancePath:instancePath+"/waivers/" + i10+"/rule",schemaPath:"#/properties/waivers/items/properties/rule/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.items.properties.rule.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data43.object !== undefined){
let data45 = data43.object;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err107 = {instancePath:instancePath+"/waivers/" + i10+"/object",schemaPath:"#/properties/waivers/items/properties/object/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/waivers/" + i10+"/object",schemaPath:"#/properties/waivers/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data43.day !== undefined){
let data46 = data43.day;
if(typeof data46 === "string"){
if(!(formats0.validate(data46))){
const err109 = {instancePath:instancePath+"/waivers/" + i10+"/day",schemaPath:"#/properties/waivers/items/properties/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/waivers/" + i10+"/day",schemaPath:"#/properties/waivers/items/properties/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data43.channel !== undefined){
let data47 = data43.channel;
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err111 = {instancePath:instancePath+"/waivers/" + i10+"/channel",schemaPath:"#/properties/waivers/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/waivers/" + i10+"/channel",schemaPath:"#/properties/waivers/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data43.until !== undefined){
let data48 = data43.until;
if(typeof data48 === "string"){
if(!(formats0.validate(data48))){
const err113 = {instancePath:instancePath+"/waivers/" + i10+"/until",schemaPath:"#/properties/waivers/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/waivers/" + i10+"/until",schemaPath:"#/properties/waivers/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data43.reason !== undefined){
let data49 = data43.reason;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err115 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/waivers/" + i10+"/reason",schemaPath:"#/properties/waivers/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/waivers/" + i10,schemaPath:"#/properties/waivers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

exports.base = validate11;
const schema12 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check policy","description":"What engagement is acceptable.","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1},"extends":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}],"description":"A preset (starter, recommended, strict, posting-plan), a path, or a list; later ones win, rule by rule."},"rules":{"type":"object","propertyNames":{"enum":["employee-share","employee-only-posts","outside-voices","voice-concentration","returning-outsiders","insider-chatter","undisclosed-insiders","daily-outside-interactions","response-rate","response-time","promotional-share","promotional-cadence","self-talk","employee-amplification","reply-owner","coverage","claimed-metrics","fresh-snapshot","append-only","loosened-policy"]}}}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "version") || (key0 === "extends")) || (key0 === "rules"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/properties/extends/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
let data3 = data.rules;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs13 = errors;
if(!((((((((((((((((((((key1 === "employee-share") || (key1 === "employee-only-posts")) || (key1 === "outside-voices")) || (key1 === "voice-concentration")) || (key1 === "returning-outsiders")) || (key1 === "insider-chatter")) || (key1 === "undisclosed-insiders")) || (key1 === "daily-outside-interactions")) || (key1 === "response-rate")) || (key1 === "response-time")) || (key1 === "promotional-share")) || (key1 === "promotional-cadence")) || (key1 === "self-talk")) || (key1 === "employee-amplification")) || (key1 === "reply-owner")) || (key1 === "coverage")) || (key1 === "claimed-metrics")) || (key1 === "fresh-snapshot")) || (key1 === "append-only")) || (key1 === "loosened-policy"))){
const err10 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames/enum",keyword:"enum",params:{allowedValues: schema12.properties.rules.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs13 === errors;
if(!valid4){
const err11 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

exports.roster = validate12;
const schema13 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check roster","description":"Who is one of us, and when.","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"const":1},"people":{"type":"array","items":{"type":"object","required":["id","relation","accounts"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"description":"Any opaque id; no name is needed."},"relation":{"enum":["officer","manager","employee","contractor","agency","relative"]},"accounts":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1,"maxLength":4096},{"type":"array","items":{"type":"string","minLength":1,"maxLength":4096},"minItems":1,"uniqueItems":true}]},"description":"Their accounts, by channel."},"from":{"type":"string","format":"date","description":"First day inside."},"until":{"type":"string","format":"date","description":"First day no longer inside."}}}},"bots":{"type":"array","description":"Accounts counted on neither side.","items":{"type":"object","required":["channel","account"],"additionalProperties":false,"properties":{"channel":{"type":"string","minLength":1},"account":{"type":"string","minLength":1,"maxLength":4096}}}},"reviewed-outsiders":{"type":"array","description":"Accounts that somebody has looked at and found to be outside.","items":{"type":"object","required":["channel","account"],"additionalProperties":false,"properties":{"channel":{"type":"string","minLength":1},"account":{"type":"string","minLength":1,"maxLength":4096},"until":{"type":"string","format":"date"}}}}}};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "people")) || (key0 === "bots")) || (key0 === "reviewed-outsiders"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.people !== undefined){
let data1 = data.people;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err3 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.relation === undefined){
const err4 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.accounts === undefined){
const err5 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "accounts"},message:"must have required property '"+"accounts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "id") || (key1 === "relation")) || (key1 === "accounts")) || (key1 === "from")) || (key1 === "until"))){
const err6 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func3(data3) < 1){
const err7 = {instancePath:instancePath+"/people/" + i0+"/id",schemaPath:"#/properties/people/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/people/" + i0+"/id",schemaPath:"#/properties/people/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.relation !== undefined){
let data4 = data2.relation;
if(!((((((data4 === "officer") || (data4 === "manager")) || (data4 === "employee")) || (data4 === "contractor")) || (data4 === "agency")) || (data4 === "relative"))){
const err9 = {instancePath:instancePath+"/people/" + i0+"/relation",schemaPath:"#/properties/people/items/properties/relation/enum",keyword:"enum",params:{allowedValues: schema13.properties.people.items.properties.relation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.accounts !== undefined){
let data5 = data2.accounts;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err10 = {instancePath:instancePath+"/people/" + i0+"/accounts",schemaPath:"#/properties/people/items/properties/accounts/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key2 in data5){
let data6 = data5[key2];
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(typeof data6 === "string"){
if(func3(data6) > 4096){
const err11 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func3(data6) < 1){
const err12 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs18 = errors;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func3(data7) > 4096){
const err15 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func3(data7) < 1){
const err16 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data6[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err18 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err19 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err20 = {instancePath:instancePath+"/people/" + i0+"/accounts/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/people/items/properties/accounts/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/people/" + i0+"/accounts",schemaPath:"#/properties/people/items/properties/accounts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.from !== undefined){
let data8 = data2.from;
if(typeof data8 === "string"){
if(!(formats0.validate(data8))){
const err22 = {instancePath:instancePath+"/people/" + i0+"/from",schemaPath:"#/properties/people/items/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/people/" + i0+"/from",schemaPath:"#/properties/people/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.until !== undefined){
let data9 = data2.until;
if(typeof data9 === "string"){
if(!(formats0.validate(data9))){
const err24 = {instancePath:instancePath+"/people/" + i0+"/until",schemaPath:"#/properties/people/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/people/" + i0+"/until",schemaPath:"#/properties/people/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/people/" + i0,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.bots !== undefined){
let data10 = data.bots;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i3=0; i3<len2; i3++){
let data11 = data10[i3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.channel === undefined){
const err28 = {instancePath:instancePath+"/bots/" + i3,schemaPath:"#/properties/bots/items/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data11.account === undefined){
const err29 = {instancePath:instancePath+"/bots/" + i3,schemaPath:"#/properties/bots/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data11){
if(!((key3 === "channel") || (key3 === "account"))){
const err30 = {instancePath:instancePath+"/bots/" + i3,schemaPath:"#/properties/bots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.channel !== undefined){
let data12 = data11.channel;
if(typeof data12 === "string"){
if(func3(data12) < 1){
const err31 = {instancePath:instancePath+"/bots/" + i3+"/channel",schemaPath:"#/properties/bots/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/bots/" + i3+"/channel",schemaPath:"#/properties/bots/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data11.account !== undefined){
let data13 = data11.account;
if(typeof data13 === "string"){
if(func3(data13) > 4096){
const err33 = {instancePath:instancePath+"/bots/" + i3+"/account",schemaPath:"#/properties/bots/items/properties/account/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func3(data13) < 1){
const err34 = {instancePath:instancePath+"/bots/" + i3+"/account",schemaPath:"#/properties/bots/items/properties/account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/bots/" + i3+"/account",schemaPath:"#/properties/bots/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/bots/" + i3,schemaPath:"#/properties/bots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data["reviewed-outsiders"] !== undefined){
let data14 = data["reviewed-outsiders"];
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i4=0; i4<len3; i4++){
let data15 = data14[i4];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.channel === undefined){
const err38 = {instancePath:instancePath+"/reviewed-outsiders/" + i4,schemaPath:"#/properties/reviewed-outsiders/items/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data15.account === undefined){
const err39 = {instancePath:instancePath+"/reviewed-outsiders/" + i4,schemaPath:"#/properties/reviewed-outsiders/items/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "channel") || (key4 === "account")) || (key4 === "until"))){
const err40 = {instancePath:instancePath+"/reviewed-outsiders/" + i4,schemaPath:"#/properties/reviewed-outsiders/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.channel !== undefined){
let data16 = data15.channel;
if(typeof data16 === "string"){
if(func3(data16) < 1){
const err41 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/channel",schemaPath:"#/properties/reviewed-outsiders/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/channel",schemaPath:"#/properties/reviewed-outsiders/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.account !== undefined){
let data17 = data15.account;
if(typeof data17 === "string"){
if(func3(data17) > 4096){
const err43 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/account",schemaPath:"#/properties/reviewed-outsiders/items/properties/account/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func3(data17) < 1){
const err44 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/account",schemaPath:"#/properties/reviewed-outsiders/items/properties/account/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/account",schemaPath:"#/properties/reviewed-outsiders/items/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data15.until !== undefined){
let data18 = data15.until;
if(typeof data18 === "string"){
if(!(formats0.validate(data18))){
const err46 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/until",schemaPath:"#/properties/reviewed-outsiders/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/reviewed-outsiders/" + i4+"/until",schemaPath:"#/properties/reviewed-outsiders/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/reviewed-outsiders/" + i4,schemaPath:"#/properties/reviewed-outsiders/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/reviewed-outsiders",schemaPath:"#/properties/reviewed-outsiders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

exports.activity = validate13;
const schema14 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check activity","description":"One record of a snapshot: who did what, when and to what.","type":"object","required":["type"],"properties":{"type":{"enum":["post","comment","like","share","follow","mention","quote","review","message"],"description":"What was done."},"published":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"},{"type":"string","format":"date"}],"description":"When: an RFC 3339 time with offset, or a date."},"id":{"type":["string","null"],"maxLength":4096,"description":"Unique in its channel."},"actor":{"anyOf":[{"type":"null"},{"type":"string","maxLength":4096},{"type":"object","properties":{"id":{"type":"string","maxLength":4096},"handle":{"type":"string","maxLength":4096},"name":{"type":"string"},"bot":{"type":"boolean"}}}],"description":"Who did it; missing where nobody is named."},"object":{"type":["string","null"],"maxLength":4096,"description":"Id of the post it was done to."},"inReplyTo":{"type":["string","null"],"maxLength":4096,"description":"Id of the post or comment that it answers."},"target":{"type":["string","null"],"maxLength":4096,"description":"The account it was done toward."},"channel":{"type":["string","null"],"maxLength":4096,"description":"Where it happened."},"content":{"type":["string","null"],"description":"Text of a post; best left out for anything else."},"category":{"type":["string","null"],"maxLength":4096,"description":"Kind of post, such as promotional or educational."},"answeredAt":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}],"description":"When the brand first answered."},"count":{"type":["integer","null"],"minimum":1,"maximum":4294967295,"description":"An aggregated row stands for so many."},"side":{"enum":["unknown","brand","inside","outside","bot",null],"description":"Side of an aggregated row without actor."},"disclosed":{"type":["boolean","null"],"description":"The insider said that they work for the company."},"totals":{"type":["object","null"],"additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["post","comment","like","share","follow","mention","quote","review","message"]},"description":"The platform's own totals of a post, by type."},"amplifiers":{"type":["array","null"],"items":{"type":"string","maxLength":4096},"description":"Plan: people asked to react."},"owner":{"type":["string","null"],"maxLength":4096,"description":"Plan: who answers the replies."},"bot":{"type":["boolean","null"],"description":"The source marks the actor as a bot."},"url":{"type":["string","null"],"description":"For people."}}};
const formats10 = require("ajv-formats/dist/formats").fullFormats["date-time"];

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((((data0 === "post") || (data0 === "comment")) || (data0 === "like")) || (data0 === "share")) || (data0 === "follow")) || (data0 === "mention")) || (data0 === "quote")) || (data0 === "review")) || (data0 === "message"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.published !== undefined){
let data1 = data.published;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(typeof data1 === "string"){
if(!(formats10.validate(data1))){
const err3 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!(formats0.validate(data1))){
const err5 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf/2/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
const err7 = {instancePath:instancePath+"/published",schemaPath:"#/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.id !== undefined){
let data2 = data.id;
if((typeof data2 !== "string") && (data2 !== null)){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema14.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data2 === "string"){
if(func3(data2) > 4096){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.actor !== undefined){
let data3 = data.actor;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(data3 !== null){
const err10 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs16 = errors;
if(typeof data3 === "string"){
if(func3(data3) > 4096){
const err11 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs18 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(func3(data4) > 4096){
const err13 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/anyOf/2/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/actor/id",schemaPath:"#/properties/actor/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.handle !== undefined){
let data5 = data3.handle;
if(typeof data5 === "string"){
if(func3(data5) > 4096){
const err15 = {instancePath:instancePath+"/actor/handle",schemaPath:"#/properties/actor/anyOf/2/properties/handle/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/actor/handle",schemaPath:"#/properties/actor/anyOf/2/properties/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
const err17 = {instancePath:instancePath+"/actor/name",schemaPath:"#/properties/actor/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.bot !== undefined){
if(typeof data3.bot !== "boolean"){
const err18 = {instancePath:instancePath+"/actor/bot",schemaPath:"#/properties/actor/anyOf/2/properties/bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid2 = valid2 || _valid1;
}
}
if(!valid2){
const err20 = {instancePath:instancePath+"/actor",schemaPath:"#/properties/actor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
if(data.object !== undefined){
let data8 = data.object;
if((typeof data8 !== "string") && (data8 !== null)){
const err21 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/type",keyword:"type",params:{type: schema14.properties.object.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data8 === "string"){
if(func3(data8) > 4096){
const err22 = {instancePath:instancePath+"/object",schemaPath:"#/properties/object/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.inReplyTo !== undefined){
let data9 = data.inReplyTo;
if((typeof data9 !== "string") && (data9 !== null)){
const err23 = {instancePath:instancePath+"/inReplyTo",schemaPath:"#/properties/inReplyTo/type",keyword:"type",params:{type: schema14.properties.inReplyTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 === "string"){
if(func3(data9) > 4096){
const err24 = {instancePath:instancePath+"/inReplyTo",schemaPath:"#/properties/inReplyTo/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.target !== undefined){
let data10 = data.target;
if((typeof data10 !== "string") && (data10 !== null)){
const err25 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: schema14.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data10 === "string"){
if(func3(data10) > 4096){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.channel !== undefined){
let data11 = data.channel;
if((typeof data11 !== "string") && (data11 !== null)){
const err27 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: schema14.properties.channel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data11 === "string"){
if(func3(data11) > 4096){
const err28 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.content !== undefined){
let data12 = data.content;
if((typeof data12 !== "string") && (data12 !== null)){
const err29 = {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: schema14.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.category !== undefined){
let data13 = data.category;
if((typeof data13 !== "string") && (data13 !== null)){
const err30 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: schema14.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(typeof data13 === "string"){
if(func3(data13) > 4096){
const err31 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.answeredAt !== undefined){
let data14 = data.answeredAt;
const _errs41 = errors;
let valid4 = false;
const _errs42 = errors;
if(data14 !== null){
const err32 = {instancePath:instancePath+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs42 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs44 = errors;
if(typeof data14 === "string"){
if(!(formats10.validate(data14))){
const err33 = {instancePath:instancePath+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs44 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err35 = {instancePath:instancePath+"/answeredAt",schemaPath:"#/properties/answeredAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data.count !== undefined){
let data15 = data.count;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (data15 !== null)){
const err36 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: schema14.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 > 4294967295 || isNaN(data15)){
const err37 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err38 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data.side !== undefined){
let data16 = data.side;
if(!((((((data16 === "unknown") || (data16 === "brand")) || (data16 === "inside")) || (data16 === "outside")) || (data16 === "bot")) || (data16 === null))){
const err39 = {instancePath:instancePath+"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues: schema14.properties.side.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.disclosed !== undefined){
let data17 = data.disclosed;
if((typeof data17 !== "boolean") && (data17 !== null)){
const err40 = {instancePath:instancePath+"/disclosed",schemaPath:"#/properties/disclosed/type",keyword:"type",params:{type: schema14.properties.disclosed.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.totals !== undefined){
let data18 = data.totals;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
const err41 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/type",keyword:"type",params:{type: schema14.properties.totals.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key0 in data18){
const _errs53 = errors;
if(!(((((((((key0 === "post") || (key0 === "comment")) || (key0 === "like")) || (key0 === "share")) || (key0 === "follow")) || (key0 === "mention")) || (key0 === "quote")) || (key0 === "review")) || (key0 === "message"))){
const err42 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/propertyNames/enum",keyword:"enum",params:{allowedValues: schema14.properties.totals.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var valid5 = _errs53 === errors;
if(!valid5){
const err43 = {instancePath:instancePath+"/totals",schemaPath:"#/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
for(const key1 in data18){
let data19 = data18[key1];
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err44 = {instancePath:instancePath+"/totals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/totals/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 0 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/totals/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/totals/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
}
if(data.amplifiers !== undefined){
let data20 = data.amplifiers;
if((!(Array.isArray(data20))) && (data20 !== null)){
const err46 = {instancePath:instancePath+"/amplifiers",schemaPath:"#/properties/amplifiers/type",keyword:"type",params:{type: schema14.properties.amplifiers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(Array.isArray(data20)){
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
let data21 = data20[i0];
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err47 = {instancePath:instancePath+"/amplifiers/" + i0,schemaPath:"#/properties/amplifiers/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/amplifiers/" + i0,schemaPath:"#/properties/amplifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
if(data.owner !== undefined){
let data22 = data.owner;
if((typeof data22 !== "string") && (data22 !== null)){
const err49 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: schema14.properties.owner.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(typeof data22 === "string"){
if(func3(data22) > 4096){
const err50 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.bot !== undefined){
let data23 = data.bot;
if((typeof data23 !== "boolean") && (data23 !== null)){
const err51 = {instancePath:instancePath+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type: schema14.properties.bot.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.url !== undefined){
let data24 = data.url;
if((typeof data24 !== "string") && (data24 !== null)){
const err52 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema14.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

exports.envelope = validate14;
const schema15 = {"type":"object","properties":{"version":{"const":1},"channel":{"type":"string","minLength":1,"maxLength":4096},"period":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"}},"description":"First and last local day covered, both included."},"complete":{"type":"array","items":{"enum":["post","comment","like","share","follow","mention","quote","review","message"]},"uniqueItems":true,"description":"Types exported in full, so that no row means that nothing happened."},"outbound":{"type":"boolean","description":"False where what the brand itself did was not exported."}}};
const func0 = require("ajv/dist/runtime/equal").default;

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version !== undefined){
if(1 !== data.version){
const err0 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(typeof data1 === "string"){
if(func3(data1) > 4096){
const err1 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data1) < 1){
const err2 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err4 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.to === undefined){
const err5 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data2){
if(!((key0 === "from") || (key0 === "to"))){
const err6 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err7 = {instancePath:instancePath+"/period/from",schemaPath:"#/properties/period/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/period/from",schemaPath:"#/properties/period/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err9 = {instancePath:instancePath+"/period/to",schemaPath:"#/properties/period/properties/to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/period/to",schemaPath:"#/properties/period/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.complete !== undefined){
let data5 = data.complete;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((((((((data6 === "post") || (data6 === "comment")) || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err12 = {instancePath:instancePath+"/complete/" + i0,schemaPath:"#/properties/complete/items/enum",keyword:"enum",params:{allowedValues: schema15.properties.complete.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err13 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/complete",schemaPath:"#/properties/complete/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.outbound !== undefined){
if(typeof data.outbound !== "boolean"){
const err15 = {instancePath:instancePath+"/outbound",schemaPath:"#/properties/outbound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

exports.plan = validate15;
const schema16 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check posting plan","description":"What will be published, dated ahead.","anyOf":[{"type":"object","required":["activities"],"additionalProperties":false,"properties":{"version":{"const":1},"channel":{"type":"string","minLength":1,"maxLength":4096},"period":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"type":"string","format":"date"},"to":{"type":"string","format":"date"}},"description":"First and last local day covered, both included."},"complete":{"type":"array","items":{"enum":["post","comment","like","share","follow","mention","quote","review","message"]},"uniqueItems":true,"description":"Types exported in full, so that no row means that nothing happened."},"outbound":{"type":"boolean","description":"False where what the brand itself did was not exported."},"activities":{"type":"array","items":{"type":"object","required":["published"],"properties":{"type":{"enum":["post","comment","like","share","follow","mention","quote","review","message"],"description":"What was done."},"published":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"},{"type":"string","format":"date"}],"description":"When: an RFC 3339 time with offset, or a date."},"id":{"type":["string","null"],"maxLength":4096,"description":"Unique in its channel."},"actor":{"anyOf":[{"type":"null"},{"type":"string","maxLength":4096},{"type":"object","properties":{"id":{"type":"string","maxLength":4096},"handle":{"type":"string","maxLength":4096},"name":{"type":"string"},"bot":{"type":"boolean"}}}],"description":"Who did it; missing where nobody is named."},"object":{"type":["string","null"],"maxLength":4096,"description":"Id of the post it was done to."},"inReplyTo":{"type":["string","null"],"maxLength":4096,"description":"Id of the post or comment that it answers."},"target":{"type":["string","null"],"maxLength":4096,"description":"The account it was done toward."},"channel":{"type":["string","null"],"maxLength":4096,"description":"Where it happened."},"content":{"type":["string","null"],"description":"Text of a post; best left out for anything else."},"category":{"type":["string","null"],"maxLength":4096,"description":"Kind of post, such as promotional or educational."},"answeredAt":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}],"description":"When the brand first answered."},"count":{"type":["integer","null"],"minimum":1,"maximum":4294967295,"description":"An aggregated row stands for so many."},"side":{"enum":["unknown","brand","inside","outside","bot",null],"description":"Side of an aggregated row without actor."},"disclosed":{"type":["boolean","null"],"description":"The insider said that they work for the company."},"totals":{"type":["object","null"],"additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["post","comment","like","share","follow","mention","quote","review","message"]},"description":"The platform's own totals of a post, by type."},"amplifiers":{"type":["array","null"],"items":{"type":"string","maxLength":4096},"description":"Plan: people asked to react."},"owner":{"type":["string","null"],"maxLength":4096,"description":"Plan: who answers the replies."},"bot":{"type":["boolean","null"],"description":"The source marks the actor as a bot."},"url":{"type":["string","null"],"description":"For people."}},"additionalProperties":false},"minItems":1}}},{"type":"array","items":{"type":"object","required":["published"],"properties":{"type":{"enum":["post","comment","like","share","follow","mention","quote","review","message"],"description":"What was done."},"published":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"},{"type":"string","format":"date"}],"description":"When: an RFC 3339 time with offset, or a date."},"id":{"type":["string","null"],"maxLength":4096,"description":"Unique in its channel."},"actor":{"anyOf":[{"type":"null"},{"type":"string","maxLength":4096},{"type":"object","properties":{"id":{"type":"string","maxLength":4096},"handle":{"type":"string","maxLength":4096},"name":{"type":"string"},"bot":{"type":"boolean"}}}],"description":"Who did it; missing where nobody is named."},"object":{"type":["string","null"],"maxLength":4096,"description":"Id of the post it was done to."},"inReplyTo":{"type":["string","null"],"maxLength":4096,"description":"Id of the post or comment that it answers."},"target":{"type":["string","null"],"maxLength":4096,"description":"The account it was done toward."},"channel":{"type":["string","null"],"maxLength":4096,"description":"Where it happened."},"content":{"type":["string","null"],"description":"Text of a post; best left out for anything else."},"category":{"type":["string","null"],"maxLength":4096,"description":"Kind of post, such as promotional or educational."},"answeredAt":{"anyOf":[{"type":"null"},{"type":"string","format":"date-time"}],"description":"When the brand first answered."},"count":{"type":["integer","null"],"minimum":1,"maximum":4294967295,"description":"An aggregated row stands for so many."},"side":{"enum":["unknown","brand","inside","outside","bot",null],"description":"Side of an aggregated row without actor."},"disclosed":{"type":["boolean","null"],"description":"The insider said that they work for the company."},"totals":{"type":["object","null"],"additionalProperties":{"type":"integer","minimum":0},"propertyNames":{"enum":["post","comment","like","share","follow","mention","quote","review","message"]},"description":"The platform's own totals of a post, by type."},"amplifiers":{"type":["array","null"],"items":{"type":"string","maxLength":4096},"description":"Plan: people asked to react."},"owner":{"type":["string","null"],"maxLength":4096,"description":"Plan: who answers the replies."},"bot":{"type":["boolean","null"],"description":"The source marks the actor as a bot."},"url":{"type":["string","null"],"description":"For people."}},"additionalProperties":false},"minItems":1}]};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activities === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "activities"},message:"must have required property '"+"activities"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "version") || (key0 === "channel")) || (key0 === "period")) || (key0 === "complete")) || (key0 === "outbound")) || (key0 === "activities"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/anyOf/0/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(typeof data1 === "string"){
if(func3(data1) > 4096){
const err3 = {instancePath:instancePath+"/channel",schemaPath:"#/anyOf/0/properties/channel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/channel",schemaPath:"#/anyOf/0/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/anyOf/0/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.period !== undefined){
let data2 = data.period;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.from === undefined){
const err6 = {instancePath:instancePath+"/period",schemaPath:"#/anyOf/0/properties/period/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.to === undefined){
const err7 = {instancePath:instancePath+"/period",schemaPath:"#/anyOf/0/properties/period/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "from") || (key1 === "to"))){
const err8 = {instancePath:instancePath+"/period",schemaPath:"#/anyOf/0/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.from !== undefined){
let data3 = data2.from;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
const err9 = {instancePath:instancePath+"/period/from",schemaPath:"#/anyOf/0/properties/period/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/period/from",schemaPath:"#/anyOf/0/properties/period/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.to !== undefined){
let data4 = data2.to;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
const err11 = {instancePath:instancePath+"/period/to",schemaPath:"#/anyOf/0/properties/period/properties/to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/period/to",schemaPath:"#/anyOf/0/properties/period/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/period",schemaPath:"#/anyOf/0/properties/period/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.complete !== undefined){
let data5 = data.complete;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(((((((((data6 === "post") || (data6 === "comment")) || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err14 = {instancePath:instancePath+"/complete/" + i0,schemaPath:"#/anyOf/0/properties/complete/items/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].properties.complete.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data5[i1], data5[j0])){
const err15 = {instancePath:instancePath+"/complete",schemaPath:"#/anyOf/0/properties/complete/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/complete",schemaPath:"#/anyOf/0/properties/complete/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.outbound !== undefined){
if(typeof data.outbound !== "boolean"){
const err17 = {instancePath:instancePath+"/outbound",schemaPath:"#/anyOf/0/properties/outbound/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.activities !== undefined){
let data8 = data.activities;
if(Array.isArray(data8)){
if(data8.length < 1){
const err18 = {instancePath:instancePath+"/activities",schemaPath:"#/anyOf/0/properties/activities/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.published === undefined){
const err19 = {instancePath:instancePath+"/activities/" + i2,schemaPath:"#/anyOf/0/properties/activities/items/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data9){
if(!(func2.call(schema16.anyOf[0].properties.activities.items.properties, key2))){
const err20 = {instancePath:instancePath+"/activities/" + i2,schemaPath:"#/anyOf/0/properties/activities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(!(((((((((data10 === "post") || (data10 === "comment")) || (data10 === "like")) || (data10 === "share")) || (data10 === "follow")) || (data10 === "mention")) || (data10 === "quote")) || (data10 === "review")) || (data10 === "message"))){
const err21 = {instancePath:instancePath+"/activities/" + i2+"/type",schemaPath:"#/anyOf/0/properties/activities/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].properties.activities.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.published !== undefined){
let data11 = data9.published;
const _errs26 = errors;
let valid9 = false;
const _errs27 = errors;
if(data11 !== null){
const err22 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs29 = errors;
if(typeof data11 === "string"){
if(!(formats10.validate(data11))){
const err23 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs31 = errors;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err25 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf/2/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid9 = valid9 || _valid1;
}
}
if(!valid9){
const err27 = {instancePath:instancePath+"/activities/" + i2+"/published",schemaPath:"#/anyOf/0/properties/activities/items/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data9.id !== undefined){
let data12 = data9.id;
if((typeof data12 !== "string") && (data12 !== null)){
const err28 = {instancePath:instancePath+"/activities/" + i2+"/id",schemaPath:"#/anyOf/0/properties/activities/items/properties/id/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(typeof data12 === "string"){
if(func3(data12) > 4096){
const err29 = {instancePath:instancePath+"/activities/" + i2+"/id",schemaPath:"#/anyOf/0/properties/activities/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
if(data9.actor !== undefined){
let data13 = data9.actor;
const _errs36 = errors;
let valid10 = false;
const _errs37 = errors;
if(data13 !== null){
const err30 = {instancePath:instancePath+"/activities/" + i2+"/actor",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid2 = _errs37 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs39 = errors;
if(typeof data13 === "string"){
if(func3(data13) > 4096){
const err31 = {instancePath:instancePath+"/activities/" + i2+"/actor",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/activities/" + i2+"/actor",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid10 = valid10 || _valid2;
if(!valid10){
const _errs41 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id !== undefined){
let data14 = data13.id;
if(typeof data14 === "string"){
if(func3(data14) > 4096){
const err33 = {instancePath:instancePath+"/activities/" + i2+"/actor/id",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/activities/" + i2+"/actor/id",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.handle !== undefined){
let data15 = data13.handle;
if(typeof data15 === "string"){
if(func3(data15) > 4096){
const err35 = {instancePath:instancePath+"/activities/" + i2+"/actor/handle",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/handle/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/activities/" + i2+"/actor/handle",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err37 = {instancePath:instancePath+"/activities/" + i2+"/actor/name",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.bot !== undefined){
if(typeof data13.bot !== "boolean"){
const err38 = {instancePath:instancePath+"/activities/" + i2+"/actor/bot",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/properties/bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/activities/" + i2+"/actor",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid10 = valid10 || _valid2;
}
}
if(!valid10){
const err40 = {instancePath:instancePath+"/activities/" + i2+"/actor",schemaPath:"#/anyOf/0/properties/activities/items/properties/actor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data9.object !== undefined){
let data18 = data9.object;
if((typeof data18 !== "string") && (data18 !== null)){
const err41 = {instancePath:instancePath+"/activities/" + i2+"/object",schemaPath:"#/anyOf/0/properties/activities/items/properties/object/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.object.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data18 === "string"){
if(func3(data18) > 4096){
const err42 = {instancePath:instancePath+"/activities/" + i2+"/object",schemaPath:"#/anyOf/0/properties/activities/items/properties/object/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data9.inReplyTo !== undefined){
let data19 = data9.inReplyTo;
if((typeof data19 !== "string") && (data19 !== null)){
const err43 = {instancePath:instancePath+"/activities/" + i2+"/inReplyTo",schemaPath:"#/anyOf/0/properties/activities/items/properties/inReplyTo/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.inReplyTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(typeof data19 === "string"){
if(func3(data19) > 4096){
const err44 = {instancePath:instancePath+"/activities/" + i2+"/inReplyTo",schemaPath:"#/anyOf/0/properties/activities/items/properties/inReplyTo/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data9.target !== undefined){
let data20 = data9.target;
if((typeof data20 !== "string") && (data20 !== null)){
const err45 = {instancePath:instancePath+"/activities/" + i2+"/target",schemaPath:"#/anyOf/0/properties/activities/items/properties/target/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data20 === "string"){
if(func3(data20) > 4096){
const err46 = {instancePath:instancePath+"/activities/" + i2+"/target",schemaPath:"#/anyOf/0/properties/activities/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data9.channel !== undefined){
let data21 = data9.channel;
if((typeof data21 !== "string") && (data21 !== null)){
const err47 = {instancePath:instancePath+"/activities/" + i2+"/channel",schemaPath:"#/anyOf/0/properties/activities/items/properties/channel/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.channel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data21 === "string"){
if(func3(data21) > 4096){
const err48 = {instancePath:instancePath+"/activities/" + i2+"/channel",schemaPath:"#/anyOf/0/properties/activities/items/properties/channel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data9.content !== undefined){
let data22 = data9.content;
if((typeof data22 !== "string") && (data22 !== null)){
const err49 = {instancePath:instancePath+"/activities/" + i2+"/content",schemaPath:"#/anyOf/0/properties/activities/items/properties/content/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data9.category !== undefined){
let data23 = data9.category;
if((typeof data23 !== "string") && (data23 !== null)){
const err50 = {instancePath:instancePath+"/activities/" + i2+"/category",schemaPath:"#/anyOf/0/properties/activities/items/properties/category/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(typeof data23 === "string"){
if(func3(data23) > 4096){
const err51 = {instancePath:instancePath+"/activities/" + i2+"/category",schemaPath:"#/anyOf/0/properties/activities/items/properties/category/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data9.answeredAt !== undefined){
let data24 = data9.answeredAt;
const _errs64 = errors;
let valid12 = false;
const _errs65 = errors;
if(data24 !== null){
const err52 = {instancePath:instancePath+"/activities/" + i2+"/answeredAt",schemaPath:"#/anyOf/0/properties/activities/items/properties/answeredAt/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid3 = _errs65 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs67 = errors;
if(typeof data24 === "string"){
if(!(formats10.validate(data24))){
const err53 = {instancePath:instancePath+"/activities/" + i2+"/answeredAt",schemaPath:"#/anyOf/0/properties/activities/items/properties/answeredAt/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/activities/" + i2+"/answeredAt",schemaPath:"#/anyOf/0/properties/activities/items/properties/answeredAt/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid3 = _errs67 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err55 = {instancePath:instancePath+"/activities/" + i2+"/answeredAt",schemaPath:"#/anyOf/0/properties/activities/items/properties/answeredAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data9.count !== undefined){
let data25 = data9.count;
if((!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))) && (data25 !== null)){
const err56 = {instancePath:instancePath+"/activities/" + i2+"/count",schemaPath:"#/anyOf/0/properties/activities/items/properties/count/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data25 == "number"){
if(data25 > 4294967295 || isNaN(data25)){
const err57 = {instancePath:instancePath+"/activities/" + i2+"/count",schemaPath:"#/anyOf/0/properties/activities/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data25 < 1 || isNaN(data25)){
const err58 = {instancePath:instancePath+"/activities/" + i2+"/count",schemaPath:"#/anyOf/0/properties/activities/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data9.side !== undefined){
let data26 = data9.side;
if(!((((((data26 === "unknown") || (data26 === "brand")) || (data26 === "inside")) || (data26 === "outside")) || (data26 === "bot")) || (data26 === null))){
const err59 = {instancePath:instancePath+"/activities/" + i2+"/side",schemaPath:"#/anyOf/0/properties/activities/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].properties.activities.items.properties.side.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data9.disclosed !== undefined){
let data27 = data9.disclosed;
if((typeof data27 !== "boolean") && (data27 !== null)){
const err60 = {instancePath:instancePath+"/activities/" + i2+"/disclosed",schemaPath:"#/anyOf/0/properties/activities/items/properties/disclosed/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.disclosed.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data9.totals !== undefined){
let data28 = data9.totals;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err61 = {instancePath:instancePath+"/activities/" + i2+"/totals",schemaPath:"#/anyOf/0/properties/activities/items/properties/totals/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.totals.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
const _errs76 = errors;
if(!(((((((((key3 === "post") || (key3 === "comment")) || (key3 === "like")) || (key3 === "share")) || (key3 === "follow")) || (key3 === "mention")) || (key3 === "quote")) || (key3 === "review")) || (key3 === "message"))){
const err62 = {instancePath:instancePath+"/activities/" + i2+"/totals",schemaPath:"#/anyOf/0/properties/activities/items/properties/totals/propertyNames/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[0].properties.activities.items.properties.totals.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var valid13 = _errs76 === errors;
if(!valid13){
const err63 = {instancePath:instancePath+"/activities/" + i2+"/totals",schemaPath:"#/anyOf/0/properties/activities/items/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
for(const key4 in data28){
let data29 = data28[key4];
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
const err64 = {instancePath:instancePath+"/activities/" + i2+"/totals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/0/properties/activities/items/properties/totals/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data29 == "number"){
if(data29 < 0 || isNaN(data29)){
const err65 = {instancePath:instancePath+"/activities/" + i2+"/totals/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/0/properties/activities/items/properties/totals/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
if(data9.amplifiers !== undefined){
let data30 = data9.amplifiers;
if((!(Array.isArray(data30))) && (data30 !== null)){
const err66 = {instancePath:instancePath+"/activities/" + i2+"/amplifiers",schemaPath:"#/anyOf/0/properties/activities/items/properties/amplifiers/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.amplifiers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i3=0; i3<len2; i3++){
let data31 = data30[i3];
if(typeof data31 === "string"){
if(func3(data31) > 4096){
const err67 = {instancePath:instancePath+"/activities/" + i2+"/amplifiers/" + i3,schemaPath:"#/anyOf/0/properties/activities/items/properties/amplifiers/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/activities/" + i2+"/amplifiers/" + i3,schemaPath:"#/anyOf/0/properties/activities/items/properties/amplifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
if(data9.owner !== undefined){
let data32 = data9.owner;
if((typeof data32 !== "string") && (data32 !== null)){
const err69 = {instancePath:instancePath+"/activities/" + i2+"/owner",schemaPath:"#/anyOf/0/properties/activities/items/properties/owner/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.owner.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(typeof data32 === "string"){
if(func3(data32) > 4096){
const err70 = {instancePath:instancePath+"/activities/" + i2+"/owner",schemaPath:"#/anyOf/0/properties/activities/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data9.bot !== undefined){
let data33 = data9.bot;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err71 = {instancePath:instancePath+"/activities/" + i2+"/bot",schemaPath:"#/anyOf/0/properties/activities/items/properties/bot/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.bot.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data9.url !== undefined){
let data34 = data9.url;
if((typeof data34 !== "string") && (data34 !== null)){
const err72 = {instancePath:instancePath+"/activities/" + i2+"/url",schemaPath:"#/anyOf/0/properties/activities/items/properties/url/type",keyword:"type",params:{type: schema16.anyOf[0].properties.activities.items.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/activities/" + i2,schemaPath:"#/anyOf/0/properties/activities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/activities",schemaPath:"#/anyOf/0/properties/activities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs90 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err76 = {instancePath,schemaPath:"#/anyOf/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len3 = data.length;
for(let i4=0; i4<len3; i4++){
let data35 = data[i4];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.published === undefined){
const err77 = {instancePath:instancePath+"/" + i4,schemaPath:"#/anyOf/1/items/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key5 in data35){
if(!(func2.call(schema16.anyOf[1].items.properties, key5))){
const err78 = {instancePath:instancePath+"/" + i4,schemaPath:"#/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data35.type !== undefined){
let data36 = data35.type;
if(!(((((((((data36 === "post") || (data36 === "comment")) || (data36 === "like")) || (data36 === "share")) || (data36 === "follow")) || (data36 === "mention")) || (data36 === "quote")) || (data36 === "review")) || (data36 === "message"))){
const err79 = {instancePath:instancePath+"/" + i4+"/type",schemaPath:"#/anyOf/1/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[1].items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.published !== undefined){
let data37 = data35.published;
const _errs97 = errors;
let valid20 = false;
const _errs98 = errors;
if(data37 !== null){
const err80 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid4 = _errs98 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs100 = errors;
if(typeof data37 === "string"){
if(!(formats10.validate(data37))){
const err81 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid4 = _errs100 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const _errs102 = errors;
if(typeof data37 === "string"){
if(!(formats0.validate(data37))){
const err83 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf/2/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid4 = _errs102 === errors;
valid20 = valid20 || _valid4;
}
}
if(!valid20){
const err85 = {instancePath:instancePath+"/" + i4+"/published",schemaPath:"#/anyOf/1/items/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
if(data35.id !== undefined){
let data38 = data35.id;
if((typeof data38 !== "string") && (data38 !== null)){
const err86 = {instancePath:instancePath+"/" + i4+"/id",schemaPath:"#/anyOf/1/items/properties/id/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(typeof data38 === "string"){
if(func3(data38) > 4096){
const err87 = {instancePath:instancePath+"/" + i4+"/id",schemaPath:"#/anyOf/1/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data35.actor !== undefined){
let data39 = data35.actor;
const _errs107 = errors;
let valid21 = false;
const _errs108 = errors;
if(data39 !== null){
const err88 = {instancePath:instancePath+"/" + i4+"/actor",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid5 = _errs108 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const _errs110 = errors;
if(typeof data39 === "string"){
if(func3(data39) > 4096){
const err89 = {instancePath:instancePath+"/" + i4+"/actor",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/" + i4+"/actor",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid5 = _errs110 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const _errs112 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id !== undefined){
let data40 = data39.id;
if(typeof data40 === "string"){
if(func3(data40) > 4096){
const err91 = {instancePath:instancePath+"/" + i4+"/actor/id",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/id/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/" + i4+"/actor/id",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data39.handle !== undefined){
let data41 = data39.handle;
if(typeof data41 === "string"){
if(func3(data41) > 4096){
const err93 = {instancePath:instancePath+"/" + i4+"/actor/handle",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/handle/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/" + i4+"/actor/handle",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/handle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data39.name !== undefined){
if(typeof data39.name !== "string"){
const err95 = {instancePath:instancePath+"/" + i4+"/actor/name",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data39.bot !== undefined){
if(typeof data39.bot !== "boolean"){
const err96 = {instancePath:instancePath+"/" + i4+"/actor/bot",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/properties/bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/" + i4+"/actor",schemaPath:"#/anyOf/1/items/properties/actor/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid5 = _errs112 === errors;
valid21 = valid21 || _valid5;
}
}
if(!valid21){
const err98 = {instancePath:instancePath+"/" + i4+"/actor",schemaPath:"#/anyOf/1/items/properties/actor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data35.object !== undefined){
let data44 = data35.object;
if((typeof data44 !== "string") && (data44 !== null)){
const err99 = {instancePath:instancePath+"/" + i4+"/object",schemaPath:"#/anyOf/1/items/properties/object/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.object.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(typeof data44 === "string"){
if(func3(data44) > 4096){
const err100 = {instancePath:instancePath+"/" + i4+"/object",schemaPath:"#/anyOf/1/items/properties/object/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data35.inReplyTo !== undefined){
let data45 = data35.inReplyTo;
if((typeof data45 !== "string") && (data45 !== null)){
const err101 = {instancePath:instancePath+"/" + i4+"/inReplyTo",schemaPath:"#/anyOf/1/items/properties/inReplyTo/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.inReplyTo.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(typeof data45 === "string"){
if(func3(data45) > 4096){
const err102 = {instancePath:instancePath+"/" + i4+"/inReplyTo",schemaPath:"#/anyOf/1/items/properties/inReplyTo/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data35.target !== undefined){
let data46 = data35.target;
if((typeof data46 !== "string") && (data46 !== null)){
const err103 = {instancePath:instancePath+"/" + i4+"/target",schemaPath:"#/anyOf/1/items/properties/target/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.target.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data46 === "string"){
if(func3(data46) > 4096){
const err104 = {instancePath:instancePath+"/" + i4+"/target",schemaPath:"#/anyOf/1/items/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
if(data35.channel !== undefined){
let data47 = data35.channel;
if((typeof data47 !== "string") && (data47 !== null)){
const err105 = {instancePath:instancePath+"/" + i4+"/channel",schemaPath:"#/anyOf/1/items/properties/channel/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.channel.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data47 === "string"){
if(func3(data47) > 4096){
const err106 = {instancePath:instancePath+"/" + i4+"/channel",schemaPath:"#/anyOf/1/items/properties/channel/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
if(data35.content !== undefined){
let data48 = data35.content;
if((typeof data48 !== "string") && (data48 !== null)){
const err107 = {instancePath:instancePath+"/" + i4+"/content",schemaPath:"#/anyOf/1/items/properties/content/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.content.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data35.category !== undefined){
let data49 = data35.category;
if((typeof data49 !== "string") && (data49 !== null)){
const err108 = {instancePath:instancePath+"/" + i4+"/category",schemaPath:"#/anyOf/1/items/properties/category/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.category.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(typeof data49 === "string"){
if(func3(data49) > 4096){
const err109 = {instancePath:instancePath+"/" + i4+"/category",schemaPath:"#/anyOf/1/items/properties/category/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
if(data35.answeredAt !== undefined){
let data50 = data35.answeredAt;
const _errs135 = errors;
let valid23 = false;
const _errs136 = errors;
if(data50 !== null){
const err110 = {instancePath:instancePath+"/" + i4+"/answeredAt",schemaPath:"#/anyOf/1/items/properties/answeredAt/anyOf/0/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid6 = _errs136 === errors;
valid23 = valid23 || _valid6;
if(!valid23){
const _errs138 = errors;
if(typeof data50 === "string"){
if(!(formats10.validate(data50))){
const err111 = {instancePath:instancePath+"/" + i4+"/answeredAt",schemaPath:"#/anyOf/1/items/properties/answeredAt/anyOf/1/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/" + i4+"/answeredAt",schemaPath:"#/anyOf/1/items/properties/answeredAt/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid6 = _errs138 === errors;
valid23 = valid23 || _valid6;
}
if(!valid23){
const err113 = {instancePath:instancePath+"/" + i4+"/answeredAt",schemaPath:"#/anyOf/1/items/properties/answeredAt/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
if(data35.count !== undefined){
let data51 = data35.count;
if((!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))) && (data51 !== null)){
const err114 = {instancePath:instancePath+"/" + i4+"/count",schemaPath:"#/anyOf/1/items/properties/count/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.count.type},message:"must be integer,null"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data51 == "number"){
if(data51 > 4294967295 || isNaN(data51)){
const err115 = {instancePath:instancePath+"/" + i4+"/count",schemaPath:"#/anyOf/1/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err116 = {instancePath:instancePath+"/" + i4+"/count",schemaPath:"#/anyOf/1/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
if(data35.side !== undefined){
let data52 = data35.side;
if(!((((((data52 === "unknown") || (data52 === "brand")) || (data52 === "inside")) || (data52 === "outside")) || (data52 === "bot")) || (data52 === null))){
const err117 = {instancePath:instancePath+"/" + i4+"/side",schemaPath:"#/anyOf/1/items/properties/side/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[1].items.properties.side.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data35.disclosed !== undefined){
let data53 = data35.disclosed;
if((typeof data53 !== "boolean") && (data53 !== null)){
const err118 = {instancePath:instancePath+"/" + i4+"/disclosed",schemaPath:"#/anyOf/1/items/properties/disclosed/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.disclosed.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data35.totals !== undefined){
let data54 = data35.totals;
if((!(data54 && typeof data54 == "object" && !Array.isArray(data54))) && (data54 !== null)){
const err119 = {instancePath:instancePath+"/" + i4+"/totals",schemaPath:"#/anyOf/1/items/properties/totals/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.totals.type},message:"must be object,null"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key6 in data54){
const _errs147 = errors;
if(!(((((((((key6 === "post") || (key6 === "comment")) || (key6 === "like")) || (key6 === "share")) || (key6 === "follow")) || (key6 === "mention")) || (key6 === "quote")) || (key6 === "review")) || (key6 === "message"))){
const err120 = {instancePath:instancePath+"/" + i4+"/totals",schemaPath:"#/anyOf/1/items/properties/totals/propertyNames/enum",keyword:"enum",params:{allowedValues: schema16.anyOf[1].items.properties.totals.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key6};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var valid24 = _errs147 === errors;
if(!valid24){
const err121 = {instancePath:instancePath+"/" + i4+"/totals",schemaPath:"#/anyOf/1/items/properties/totals/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
for(const key7 in data54){
let data55 = data54[key7];
if(!((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55)))){
const err122 = {instancePath:instancePath+"/" + i4+"/totals/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/items/properties/totals/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data55 == "number"){
if(data55 < 0 || isNaN(data55)){
const err123 = {instancePath:instancePath+"/" + i4+"/totals/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/items/properties/totals/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
}
}
if(data35.amplifiers !== undefined){
let data56 = data35.amplifiers;
if((!(Array.isArray(data56))) && (data56 !== null)){
const err124 = {instancePath:instancePath+"/" + i4+"/amplifiers",schemaPath:"#/anyOf/1/items/properties/amplifiers/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.amplifiers.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(Array.isArray(data56)){
const len4 = data56.length;
for(let i5=0; i5<len4; i5++){
let data57 = data56[i5];
if(typeof data57 === "string"){
if(func3(data57) > 4096){
const err125 = {instancePath:instancePath+"/" + i4+"/amplifiers/" + i5,schemaPath:"#/anyOf/1/items/properties/amplifiers/items/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/" + i4+"/amplifiers/" + i5,schemaPath:"#/anyOf/1/items/properties/amplifiers/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
if(data35.owner !== undefined){
let data58 = data35.owner;
if((typeof data58 !== "string") && (data58 !== null)){
const err127 = {instancePath:instancePath+"/" + i4+"/owner",schemaPath:"#/anyOf/1/items/properties/owner/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.owner.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(typeof data58 === "string"){
if(func3(data58) > 4096){
const err128 = {instancePath:instancePath+"/" + i4+"/owner",schemaPath:"#/anyOf/1/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data35.bot !== undefined){
let data59 = data35.bot;
if((typeof data59 !== "boolean") && (data59 !== null)){
const err129 = {instancePath:instancePath+"/" + i4+"/bot",schemaPath:"#/anyOf/1/items/properties/bot/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.bot.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data35.url !== undefined){
let data60 = data35.url;
if((typeof data60 !== "string") && (data60 !== null)){
const err130 = {instancePath:instancePath+"/" + i4+"/url",schemaPath:"#/anyOf/1/items/properties/url/type",keyword:"type",params:{type: schema16.anyOf[1].items.properties.url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/" + i4,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid0 = _errs90 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err133 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}

exports.claims = validate16;
const schema17 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Vanity Check claims","description":"The figures that the company tells of itself, to be counted once more without its own people.","type":"object","required":["version","claims"],"additionalProperties":false,"properties":{"version":{"const":1},"claims":{"type":"array","minItems":1,"maxItems":1000,"items":{"type":"object","required":["metric","from","to","value"],"additionalProperties":false,"properties":{"metric":{"enum":["comments","likes","shares","interactions","engagement-rate","people","response-rate"],"description":"What is claimed."},"channel":{"type":"string","minLength":1,"description":"Where; default: all channels together."},"from":{"type":"string","format":"date","description":"First local day that it is about."},"to":{"type":"string","format":"date","description":"Last local day that it is about."},"value":{"description":"The figure as it was told: a count, or of a rate a percentage or a fraction.","anyOf":[{"type":"number","minimum":0,"examples":["412"]},{"type":"string","pattern":"^\\d{1,6}(\\.\\d+)?\\s?%$","examples":["4.1%"]}]},"base":{"type":"integer","minimum":1,"description":"Of an engagement rate: what the interactions are divided by, such as followers or views."}}}}}};
const pattern1 = new RegExp("^\\d{1,6}(\\.\\d+)?\\s?%$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.claims === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "version") || (key0 === "claims"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
if(1 !== data.version){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.claims !== undefined){
let data1 = data.claims;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err4 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.metric === undefined){
const err6 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.from === undefined){
const err7 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.to === undefined){
const err8 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.value === undefined){
const err9 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((((((key1 === "metric") || (key1 === "channel")) || (key1 === "from")) || (key1 === "to")) || (key1 === "value")) || (key1 === "base"))){
const err10 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.metric !== undefined){
let data3 = data2.metric;
if(!(((((((data3 === "comments") || (data3 === "likes")) || (data3 === "shares")) || (data3 === "interactions")) || (data3 === "engagement-rate")) || (data3 === "people")) || (data3 === "response-rate"))){
const err11 = {instancePath:instancePath+"/claims/" + i0+"/metric",schemaPath:"#/properties/claims/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema17.properties.claims.items.properties.metric.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.channel !== undefined){
let data4 = data2.channel;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err12 = {instancePath:instancePath+"/claims/" + i0+"/channel",schemaPath:"#/properties/claims/items/properties/channel/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/claims/" + i0+"/channel",schemaPath:"#/properties/claims/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.from !== undefined){
let data5 = data2.from;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
const err14 = {instancePath:instancePath+"/claims/" + i0+"/from",schemaPath:"#/properties/claims/items/properties/from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/claims/" + i0+"/from",schemaPath:"#/properties/claims/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.to !== undefined){
let data6 = data2.to;
if(typeof data6 === "string"){
if(!(formats0.validate(data6))){
const err16 = {instancePath:instancePath+"/claims/" + i0+"/to",schemaPath:"#/properties/claims/items/properties/to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/claims/" + i0+"/to",schemaPath:"#/properties/claims/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.value !== undefined){
let data7 = data2.value;
const _errs16 = errors;
let valid4 = false;
const _errs17 = errors;
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/claims/" + i0+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/claims/" + i0+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs19 = errors;
if(typeof data7 === "string"){
if(!pattern1.test(data7)){
const err20 = {instancePath:instancePath+"/claims/" + i0+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\d{1,6}(\\.\\d+)?\\s?%$"},message:"must match pattern \""+"^\\d{1,6}(\\.\\d+)?\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/claims/" + i0+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err22 = {instancePath:instancePath+"/claims/" + i0+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data2.base !== undefined){
let data8 = data2.base;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err23 = {instancePath:instancePath+"/claims/" + i0+"/base",schemaPath:"#/properties/claims/items/properties/base/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 1 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/claims/" + i0+"/base",schemaPath:"#/properties/claims/items/properties/base/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/claims/" + i0,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

exports["options:employee-share"] = validate17;
const schema18 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to count.","default":["comment"]},"max":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Largest share of the company's own people.","default":0.2},"per":{"type":"string","enum":["window","week","day","post"],"description":"Judge the window as one, or each of its weeks, days or posts on its own.","default":"window"},"unit":{"type":"string","enum":["activities","people"],"description":"Count activities, or each person once a post.","default":"activities"},"min-sample":{"type":"integer","minimum":0,"description":"With fewer activities by named people the rule does not judge.","default":10},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};
const pattern3 = new RegExp("^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$", "u");
const pattern4 = new RegExp("^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema18.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.of !== undefined){
let data4 = data.of;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(!((((((((data5 === "comment") || (data5 === "like")) || (data5 === "share")) || (data5 === "follow")) || (data5 === "mention")) || (data5 === "quote")) || (data5 === "review")) || (data5 === "message"))){
const err10 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema18.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data4[i3], data4[j1])){
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.max !== undefined){
let data6 = data.max;
const _errs14 = errors;
let valid7 = false;
const _errs15 = errors;
if(typeof data6 == "number"){
if(data6 > 1 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs17 = errors;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err16 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err18 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.per !== undefined){
let data7 = data.per;
if(typeof data7 !== "string"){
const err19 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data7 === "window") || (data7 === "week")) || (data7 === "day")) || (data7 === "post"))){
const err20 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema18.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.unit !== undefined){
let data8 = data.unit;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "activities") || (data8 === "people"))){
const err22 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema18.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["min-sample"] !== undefined){
let data9 = data["min-sample"];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err23 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data10 = data.confidence;
const _errs26 = errors;
let valid8 = false;
const _errs27 = errors;
if(typeof data10 == "number"){
if(data10 > 0.999 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 0.5 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs29 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err28 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err30 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err31 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

exports["options:employee-only-posts"] = validate18;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Largest share of such posts.","default":0.25},"min-engagement":{"type":"integer","minimum":0,"description":"Posts with fewer activities by named people are left out.","default":3},"min-sample":{"type":"integer","minimum":0,"description":"With fewer posts with that many activities the rule does not judge.","default":5},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max")) || (key0 === "min-engagement")) || (key0 === "min-sample")) || (key0 === "confidence")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema19.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data["min-engagement"] !== undefined){
let data5 = data["min-engagement"];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/min-engagement",schemaPath:"#/properties/min-engagement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/min-engagement",schemaPath:"#/properties/min-engagement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data["min-sample"] !== undefined){
let data6 = data["min-sample"];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err17 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
const _errs21 = errors;
let valid5 = false;
const _errs22 = errors;
if(typeof data7 == "number"){
if(data7 > 0.999 || isNaN(data7)){
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7 < 0.5 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs24 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err22 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err24 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err25 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

exports["options:outside-voices"] = validate19;
const schema20 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"type":"integer","minimum":0,"description":"Fewest different people outside.","default":10},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to count.","default":["comment","like","share","follow","mention","quote","review","message"]},"per":{"type":"string","enum":["window","week","day","post"],"description":"Judge the window as one, or each of its weeks, days or posts on its own.","default":"window"},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "min")) || (key0 === "of")) || (key0 === "per")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema20.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.of !== undefined){
let data5 = data.of;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(!((((((((data6 === "comment") || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err12 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.per !== undefined){
let data7 = data.per;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((((data7 === "window") || (data7 === "week")) || (data7 === "day")) || (data7 === "post"))){
const err16 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema20.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err17 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

exports["options:voice-concentration"] = validate20;
const schema21 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"type":"integer","minimum":0,"description":"Fewest people who may make up half.","default":4},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to count.","default":["comment","like","share","follow","mention","quote","review","message"]},"min-sample":{"type":"integer","minimum":0,"description":"With fewer activities by named people outside the rule does not judge.","default":20},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "min")) || (key0 === "of")) || (key0 === "min-sample")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema21.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.of !== undefined){
let data5 = data.of;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(!((((((((data6 === "comment") || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err12 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema21.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data["min-sample"] !== undefined){
let data7 = data["min-sample"];
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err15 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err17 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

exports["options:returning-outsiders"] = validate21;
const schema22 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Smallest share that comes back.","default":0.1},"min-sample":{"type":"integer","minimum":0,"description":"With fewer outside accounts in the window before the rule does not judge.","default":20},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "min")) || (key0 === "min-sample")) || (key0 === "confidence")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema22.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data["min-sample"] !== undefined){
let data5 = data["min-sample"];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data6 = data.confidence;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(typeof data6 == "number"){
if(data6 > 0.999 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0.5 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs22 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err22 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err23 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

exports["options:insider-chatter"] = validate22;
const schema23 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Largest share of comments among colleagues.","default":0.1},"min-sample":{"type":"integer","minimum":0,"description":"With fewer comments by named people the rule does not judge.","default":10},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max")) || (key0 === "min-sample")) || (key0 === "confidence")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema23.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data["min-sample"] !== undefined){
let data5 = data["min-sample"];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err15 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data6 = data.confidence;
const _errs19 = errors;
let valid5 = false;
const _errs20 = errors;
if(typeof data6 == "number"){
if(data6 > 0.999 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data6 < 0.5 || isNaN(data6)){
const err18 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs22 = errors;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
const err20 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err22 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err23 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

exports["options:undisclosed-insiders"] = validate23;
const schema24 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"type":"integer","minimum":0,"description":"Most such activities.","default":0},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to count.","default":["review","comment","quote"]},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max")) || (key0 === "of")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema24.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.of !== undefined){
let data5 = data.of;
if(Array.isArray(data5)){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(!((((((((data6 === "comment") || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err12 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema24.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err15 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

exports["options:daily-outside-interactions"] = validate24;
const schema25 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"type":"integer","minimum":0,"description":"Fewest interactions a day.","default":1},"direction":{"type":"string","enum":["any","inbound","outbound"],"description":"Whose interactions count: outsiders' toward us, ours toward outsiders, or both.","default":"any"},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to count.","default":["comment","like","share","follow","mention","quote","review","message"]},"days":{"type":"array","items":{"enum":["mon","tue","wed","thu","fri","sat","sun"]},"minItems":1,"uniqueItems":true,"description":"Days of the week to judge.","default":["mon","tue","wed","thu","fri","sat","sun"]},"except":{"type":"array","items":{"type":"string","format":"date"},"uniqueItems":true,"description":"Days to leave out, such as holidays.","default":[]},"allow":{"type":"integer","minimum":0,"description":"So many days of the window may fall short.","default":0}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema25.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema25.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.direction !== undefined){
let data5 = data.direction;
if(typeof data5 !== "string"){
const err11 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data5 === "any") || (data5 === "inbound")) || (data5 === "outbound"))){
const err12 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema25.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.of !== undefined){
let data6 = data.of;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(!((((((((data7 === "comment") || (data7 === "like")) || (data7 === "share")) || (data7 === "follow")) || (data7 === "mention")) || (data7 === "quote")) || (data7 === "review")) || (data7 === "message"))){
const err14 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema25.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err15 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.days !== undefined){
let data8 = data.days;
if(Array.isArray(data8)){
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(!(((((((data9 === "mon") || (data9 === "tue")) || (data9 === "wed")) || (data9 === "thu")) || (data9 === "fri")) || (data9 === "sat")) || (data9 === "sun"))){
const err18 = {instancePath:instancePath+"/days/" + i4,schemaPath:"#/properties/days/items/enum",keyword:"enum",params:{allowedValues: schema25.properties.days.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
outer1:
for(;i5--;){
for(j2 = i5; j2--;){
if(func0(data8[i5], data8[j2])){
const err19 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.except !== undefined){
let data10 = data.except;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i6=0; i6<len3; i6++){
let data11 = data10[i6];
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
const err21 = {instancePath:instancePath+"/except/" + i6,schemaPath:"#/properties/except/items/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/except/" + i6,schemaPath:"#/properties/except/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i7 = data10.length;
let j3;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data10[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j3 = indices1[item1];
const err23 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
const err24 = {instancePath:instancePath+"/except",schemaPath:"#/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.allow !== undefined){
let data12 = data.allow;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err25 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/allow",schemaPath:"#/properties/allow/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

exports["options:response-rate"] = validate25;
const schema26 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Smallest share answered in time.","default":0.9},"within":{"type":"string","pattern":"^[1-9]\\d{0,5}(m|h|d|w)$","examples":["90m","24h","7d","4w"],"description":"How soon an answer must come.","default":"24h"},"to":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity that call for an answer.","default":["comment","like","share","follow","mention","quote","review","message"]},"by":{"type":"string","enum":["brand","team"],"description":"Whose answer counts: the brand's, or any colleague's too.","default":"brand"},"min-sample":{"type":"integer","minimum":0,"description":"With fewer activities that are due the rule does not judge.","default":10},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};
const pattern20 = new RegExp("^[1-9]\\d{0,5}(m|h|d|w)$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema26.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema26.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.within !== undefined){
let data5 = data.within;
if(typeof data5 === "string"){
if(!pattern20.test(data5)){
const err15 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(m|h|d|w)$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.to !== undefined){
let data6 = data.to;
if(Array.isArray(data6)){
if(data6.length < 1){
const err17 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(!((((((((data7 === "comment") || (data7 === "like")) || (data7 === "share")) || (data7 === "follow")) || (data7 === "mention")) || (data7 === "quote")) || (data7 === "review")) || (data7 === "message"))){
const err18 = {instancePath:instancePath+"/to/" + i2,schemaPath:"#/properties/to/items/enum",keyword:"enum",params:{allowedValues: schema26.properties.to.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err19 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.by !== undefined){
let data8 = data.by;
if(typeof data8 !== "string"){
const err21 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((data8 === "brand") || (data8 === "team"))){
const err22 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema26.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data["min-sample"] !== undefined){
let data9 = data["min-sample"];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err23 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data10 = data.confidence;
const _errs26 = errors;
let valid8 = false;
const _errs27 = errors;
if(typeof data10 == "number"){
if(data10 > 0.999 || isNaN(data10)){
const err25 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data10 < 0.5 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs29 = errors;
if(typeof data10 === "string"){
if(!pattern4.test(data10)){
const err28 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err30 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err31 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

exports["options:response-time"] = validate26;
const schema27 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"type":"string","pattern":"^[1-9]\\d{0,5}(m|h|d|w)$","examples":["90m","24h","7d","4w"],"description":"Longest time at the percentile.","default":"24h"},"percentile":{"type":"integer","minimum":1,"maximum":99,"description":"Which percentile; 50 is the median.","default":50},"to":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity that call for an answer.","default":["comment","like","share","follow","mention","quote","review","message"]},"by":{"type":"string","enum":["brand","team"],"description":"Whose answer counts: the brand's, or any colleague's too.","default":"brand"},"min-sample":{"type":"integer","minimum":0,"description":"With fewer activities that are due the rule does not judge.","default":10},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema27.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema27.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
if(typeof data4 === "string"){
if(!pattern20.test(data4)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/pattern",keyword:"pattern",params:{pattern: "^[1-9]\\d{0,5}(m|h|d|w)$"},message:"must match pattern \""+"^[1-9]\\d{0,5}(m|h|d|w)$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.percentile !== undefined){
let data5 = data.percentile;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err11 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 99 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/percentile",schemaPath:"#/properties/percentile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.to !== undefined){
let data6 = data.to;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(!((((((((data7 === "comment") || (data7 === "like")) || (data7 === "share")) || (data7 === "follow")) || (data7 === "mention")) || (data7 === "quote")) || (data7 === "review")) || (data7 === "message"))){
const err15 = {instancePath:instancePath+"/to/" + i2,schemaPath:"#/properties/to/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.to.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data6[i3], data6[j1])){
const err16 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.by !== undefined){
let data8 = data.by;
if(typeof data8 !== "string"){
const err18 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data8 === "brand") || (data8 === "team"))){
const err19 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema27.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data["min-sample"] !== undefined){
let data9 = data["min-sample"];
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err20 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err22 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

exports["options:promotional-share"] = validate27;
const schema28 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Largest share of promotional posts.","default":0.2},"max-unclassified":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"With a larger share of posts without a category the rule does not judge.","default":0.5},"min-sample":{"type":"integer","minimum":0,"description":"With fewer posts with a category the rule does not judge.","default":5},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max")) || (key0 === "max-unclassified")) || (key0 === "min-sample")) || (key0 === "confidence")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema28.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data["max-unclassified"] !== undefined){
let data5 = data["max-unclassified"];
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(typeof data5 == "number"){
if(data5 > 1 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs20 = errors;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err18 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err20 = {instancePath:instancePath+"/max-unclassified",schemaPath:"#/properties/max-unclassified/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data["min-sample"] !== undefined){
let data6 = data["min-sample"];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err21 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err22 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data7 = data.confidence;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(typeof data7 == "number"){
if(data7 > 0.999 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7 < 0.5 || isNaN(data7)){
const err24 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs28 = errors;
if(typeof data7 === "string"){
if(!pattern4.test(data7)){
const err26 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err28 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err29 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

exports["options:promotional-cadence"] = validate28;
const schema29 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max-per-day":{"type":"integer","minimum":0,"description":"Most promotional posts in one local day.","default":1},"max-per-week":{"type":"integer","minimum":0,"description":"Most promotional posts in any 7 consecutive days.","default":2},"max-run":{"type":"integer","minimum":0,"description":"Most consecutive days that each have a promotional post.","default":2}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max-per-day")) || (key0 === "max-per-week")) || (key0 === "max-run"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema29.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["max-per-day"] !== undefined){
let data4 = data["max-per-day"];
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/max-per-day",schemaPath:"#/properties/max-per-day/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max-per-day",schemaPath:"#/properties/max-per-day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data["max-per-week"] !== undefined){
let data5 = data["max-per-week"];
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err11 = {instancePath:instancePath+"/max-per-week",schemaPath:"#/properties/max-per-week/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/max-per-week",schemaPath:"#/properties/max-per-week/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data["max-run"] !== undefined){
let data6 = data["max-run"];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err13 = {instancePath:instancePath+"/max-run",schemaPath:"#/properties/max-run/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/max-run",schemaPath:"#/properties/max-run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

exports["options:self-talk"] = validate29;
const schema30 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Largest share of words that speak of us.","default":0.6},"words":{"type":"object","required":["we","you"],"additionalProperties":false,"properties":{"we":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"you":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}},"description":"The words to count instead of the English ones; `brand.words` count as ours in any language."},"min-sample":{"type":"integer","minimum":0,"description":"With fewer of these words the rule does not judge.","default":20},"confidence":{"anyOf":[{"type":"number","minimum":0.5,"maximum":0.999},{"type":"string","pattern":"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$","examples":["95%","0.95"]}],"description":"Fail only where the one-sided Wilson bound at this confidence lies beyond the limit too; between the share and the bound it is a warning, within the noise."},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max")) || (key0 === "words")) || (key0 === "min-sample")) || (key0 === "confidence")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema30.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.words !== undefined){
let data5 = data.words;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.we === undefined){
const err15 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "we"},message:"must have required property '"+"we"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5.you === undefined){
const err16 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/required",keyword:"required",params:{missingProperty: "you"},message:"must have required property '"+"you"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "we") || (key1 === "you"))){
const err17 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.we !== undefined){
let data6 = data5.we;
if(Array.isArray(data6)){
if(data6.length < 1){
const err18 = {instancePath:instancePath+"/words/we",schemaPath:"#/properties/words/properties/we/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err19 = {instancePath:instancePath+"/words/we/" + i2,schemaPath:"#/properties/words/properties/we/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/words/we/" + i2,schemaPath:"#/properties/words/properties/we/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err21 = {instancePath:instancePath+"/words/we",schemaPath:"#/properties/words/properties/we/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err22 = {instancePath:instancePath+"/words/we",schemaPath:"#/properties/words/properties/we/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data5.you !== undefined){
let data8 = data5.you;
if(Array.isArray(data8)){
if(data8.length < 1){
const err23 = {instancePath:instancePath+"/words/you",schemaPath:"#/properties/words/properties/you/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
let data9 = data8[i4];
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err24 = {instancePath:instancePath+"/words/you/" + i4,schemaPath:"#/properties/words/properties/you/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/words/you/" + i4,schemaPath:"#/properties/words/properties/you/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err26 = {instancePath:instancePath+"/words/you",schemaPath:"#/properties/words/properties/you/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err27 = {instancePath:instancePath+"/words/you",schemaPath:"#/properties/words/properties/you/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data["min-sample"] !== undefined){
let data10 = data["min-sample"];
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err29 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err30 = {instancePath:instancePath+"/min-sample",schemaPath:"#/properties/min-sample/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data.confidence !== undefined){
let data11 = data.confidence;
const _errs30 = errors;
let valid12 = false;
const _errs31 = errors;
if(typeof data11 == "number"){
if(data11 > 0.999 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.999},message:"must be <= 0.999"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data11 < 0.5 || isNaN(data11)){
const err32 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},message:"must be >= 0.5"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs33 = errors;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err34 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"},message:"must match pattern \""+"^([5-8]\\d(\\.\\d+)?|9[0-8](\\.\\d+)?|99(\\.([0-8]\\d*|90*))?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs33 === errors;
valid12 = valid12 || _valid1;
}
if(!valid12){
const err36 = {instancePath:instancePath+"/confidence",schemaPath:"#/properties/confidence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err37 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

exports["options:employee-amplification"] = validate30;
const schema31 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"type":"integer","minimum":0,"description":"Most posts that ask insiders to react.","default":0}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

exports["options:reply-owner"] = validate31;
const schema32 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max":{"type":"integer","minimum":0,"description":"Most days on which nobody is named.","default":0}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema32.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max !== undefined){
let data4 = data.max;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

exports["options:coverage"] = validate32;
const schema33 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"min":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"Smallest share that is named.","default":0.9},"of":{"type":"array","items":{"enum":["comment","like","share","follow","mention","quote","review","message"]},"minItems":1,"uniqueItems":true,"description":"Types of activity to compare.","default":["comment","like","share"]},"ratchet":{"type":"boolean","description":"A broken limit is a warning while the value is better than in the window before, or that window could not be judged; so is what cannot be judged, while it could not be before.","default":false}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "min")) || (key0 === "of")) || (key0 === "ratchet"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema33.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.min !== undefined){
let data4 = data.min;
const _errs11 = errors;
let valid4 = false;
const _errs12 = errors;
if(typeof data4 == "number"){
if(data4 > 1 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs14 = errors;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err12 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.of !== undefined){
let data5 = data.of;
if(Array.isArray(data5)){
if(data5.length < 1){
const err15 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(!((((((((data6 === "comment") || (data6 === "like")) || (data6 === "share")) || (data6 === "follow")) || (data6 === "mention")) || (data6 === "quote")) || (data6 === "review")) || (data6 === "message"))){
const err16 = {instancePath:instancePath+"/of/" + i2,schemaPath:"#/properties/of/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.of.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer0:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data5[i3], data5[j1])){
const err17 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.ratchet !== undefined){
if(typeof data.ratchet !== "boolean"){
const err19 = {instancePath:instancePath+"/ratchet",schemaPath:"#/properties/ratchet/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

exports["options:claimed-metrics"] = validate33;
const schema34 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"claims":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"The files that hold the claims, or globs of them."},"tolerance":{"anyOf":[{"type":"number","minimum":0,"maximum":1},{"type":"string","pattern":"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$","examples":["20%","0.2"]}],"description":"By how much a claim may be too high.","default":0.01}}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "claims")) || (key0 === "tolerance"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema34.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.claims !== undefined){
let data4 = data.claims;
if(Array.isArray(data4)){
if(data4.length < 1){
const err9 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err10 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/claims/" + i2,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err12 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err13 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.tolerance !== undefined){
let data6 = data.tolerance;
const _errs15 = errors;
let valid7 = false;
const _errs16 = errors;
if(typeof data6 == "number"){
if(data6 > 1 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err17 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"},message:"must match pattern \""+"^(100(\\.0+)?|\\d{1,2}(\\.\\d+)?)\\s?%$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs18 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err19 = {instancePath:instancePath+"/tolerance",schemaPath:"#/properties/tolerance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

exports["options:fresh-snapshot"] = validate34;
const schema35 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."},"channels":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true,"description":"Judge only these channels; default: all of them together."},"window":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Judge so many days up to the as-of day, instead of the policy's `window`."},"max-age":{"type":"string","pattern":"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$","examples":["7d","4w"],"$comment":"at most `9999d` or `999w`","description":"Oldest that a channel's last covered day may be.","default":"8d"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "level") || (key0 === "channels")) || (key0 === "window")) || (key0 === "max-age"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema35.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err3 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err6 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err7 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["max-age"] !== undefined){
let data4 = data["max-age"];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/pattern",keyword:"pattern",params:{pattern: "^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"},message:"must match pattern \""+"^([1-9]\\d{0,3}d|[1-9]\\d{0,2}w)$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/max-age",schemaPath:"#/properties/max-age/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

exports["options:append-only"] = validate35;
const schema36 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "level")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema36.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

exports["options:loosened-policy"] = validate36;
const schema37 = {"type":"object","additionalProperties":false,"properties":{"level":{"enum":["error","warning","notice"],"default":"error","description":"How much a failure weighs."}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "level")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!(((data0 === "error") || (data0 === "warning")) || (data0 === "notice"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema37.properties.level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
