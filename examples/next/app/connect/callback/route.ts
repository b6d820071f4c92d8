import { getApp } from "../../../lib/app";

export const GET = (request: Request): Promise<Response> => getApp().connect.callback(request);
